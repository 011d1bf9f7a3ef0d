/** The civil day in France at an instant, `YYYY-MM-DD`: all that is kept of the time of an answer. */
export function dayInFrance(instant: Date): string {
  return FORMAT.format(instant);
}

const FORMAT = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Paris",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});
