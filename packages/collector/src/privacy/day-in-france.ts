/** The civil day in France at an instant, `YYYY-MM-DD`: all that is kept of the time of an answer. */
export function dayInFrance(instant: Date): string {
  const minute = Math.floor(instant.getTime() / 60_000);
  if (minute !== last.minute) last = { minute, day: FORMAT.format(instant) };
  return last.day;
}

const FORMAT = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Paris",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** Many answers come within a minute, and no minute lies in two days. */
let last = { minute: Number.NaN, day: "" };
