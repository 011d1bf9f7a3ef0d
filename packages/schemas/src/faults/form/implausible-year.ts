import type { CalendarDate } from "../../calendar-date.ts";
import { type Finding, faultClass } from "../fault-class.ts";

/** A date lies before the community began, or so far ahead that nobody planned it. */
export const implausibleYear = faultClass({
  code: "implausible-year",
  severity: "warning",
  explanation: {
    fr: "L’année de cette date n’est pas plausible : on attend de 2005 à 2040.",
    en: "The year of this date is not plausible: 2005 to 2040 is expected.",
  },
  remedy: { fr: "Corrige la date.", en: "Correct the date." },
  look: () => ({
    members: ({ missions }) =>
      missions.flatMap(({ start, end }, index) => [
        ...implausible(["missions", index, "start"], start),
        ...implausible(["missions", index, "end"], end),
      ]),
    startups: ({ phases, events }) => [
      ...phases.flatMap(({ start, end }, index) => [
        ...implausible(["phases", index, "start"], start),
        ...implausible(["phases", index, "end"], end),
      ]),
      ...events.flatMap(({ date }, index) => implausible(["events", index, "date"], date)),
    ],
  }),
});

function implausible(at: (string | number)[], date: CalendarDate | undefined): Finding[] {
  if (date === undefined || (date >= "2005-01-01" && date <= "2040-12-31")) return [];
  return [{ at }];
}
