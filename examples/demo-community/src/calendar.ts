const DAY = 86_400_000;

/** The day that lies `days` after another, before it when negative. */
export function addDays(date: string, days: number): string {
  return dateOf(dayNumber(date) + days);
}

/** How many days lie from one day to another: 1 from today to tomorrow. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The number of a `YYYY-MM-DD` day, counted from 1970-01-01, which is 0. */
function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

/** The `YYYY-MM-DD` day of a number; the inverse of `dayNumber`. */
function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
