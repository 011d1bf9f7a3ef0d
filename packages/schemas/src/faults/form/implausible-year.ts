import type { CalendarDate } from "../../calendar-date.ts";
import type { Dated } from "../../rules/is-under-way.ts";
import { type Finding, faultClass } from "../fault-class.ts";
import { faultyItems } from "../faulty-items.ts";
import { joined } from "../joined.ts";

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
    members: ({ missions }) => eitherDay("missions", missions),
    startups: ({ phases, events }) =>
      joined(
        eitherDay("phases", phases),
        faultyItems("events", events, ({ date }) => isImplausible(date), "date"),
      ),
  }),
});

function eitherDay(list: string, items: readonly Dated[]): readonly Finding[] {
  return joined(
    faultyItems(list, items, startsImplausibly, "start"),
    faultyItems(list, items, endsImplausibly, "end"),
  );
}

function startsImplausibly({ start }: Dated): boolean {
  return isImplausible(start);
}

function endsImplausibly({ end }: Dated): boolean {
  return end !== undefined && isImplausible(end);
}

function isImplausible(date: CalendarDate): boolean {
  return date < "2005-01-01" || date > "2040-12-31";
}
