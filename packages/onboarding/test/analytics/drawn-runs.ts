import { addDays, type CalendarDate } from "@communaute/schemas/calendar";
import fc from "fast-check";
import type { ObservedRun } from "../../src/analytics/observed-run.ts";
import { item, list, RUN, stateOf } from "../run/material/lists.ts";

export const TODAY = "2026-09-01" as CalendarDate;

function due(days: number) {
  return { from: "arrivee", days, unit: "day" } as const;
}

/** A list with items for all, for each of three trades, one after another, and one that is optional. */
export const CHECKLIST = list(
  item("fiche", { due: due(3), formerIds: ["vieille-fiche"] }),
  item("atelier", { due: due(10), after: ["fiche"] }),
  item("bilan", { after: ["atelier"] }),
  item("dev", { for: { domain: ["Développement"] }, due: due(20) }),
  item("design", { for: { domain: ["Design"] } }),
  item("data", { for: { domain: ["Data"] } }),
  item("café", { optional: true }),
);

/** One person: their trade, the day on which they came, and after how many days they did which items. */
export interface DrawnPerson {
  trade: string;
  came: number;
  done: Partial<Record<string, number>>;
}

/** The run of a person. */
export function observedRun({ trade, came, done }: DrawnPerson, place: number): ObservedRun {
  const opened = addDays("2026-05-01" as CalendarDate, came);
  const run = {
    ...RUN,
    id: `run-${place}`,
    member: `personne-${place}`,
    anchors: { arrivee: opened },
    openedAt: `${opened}T08:00:00Z`,
  };
  const ticks = Object.entries(done).flatMap(([id, days]) =>
    days === undefined ? [] : [{ id, days }],
  );
  const events = ticks
    .sort((one, other) => one.days - other.days)
    .map(({ id, days }, index) => ({
      id: `e${index}`,
      run: run.id,
      item: id,
      verb: "done" as const,
      by: { id: run.member, as: "self" as const },
      at: `${addDays(opened, days)}T09:00:00Z`,
      seq: index + 1,
      defs: "unknown",
    }));
  const facts = { profile: { domain: [trade] }, automatic: {} };
  const state = stateOf(CHECKLIST, events, { run, facts, today: TODAY });
  return { run, state, events, checklist: CHECKLIST };
}

const when = fc.option(fc.nat({ max: 60 }), { nil: undefined, freq: 2 });
const drawnPerson: fc.Arbitrary<DrawnPerson> = fc.record({
  trade: fc.constantFrom("Développement", "Développement", "Design", "Data"),
  came: fc.nat({ max: 100 }),
  done: fc.record({
    fiche: when,
    atelier: when,
    bilan: when,
    dev: when,
    design: when,
    data: when,
    café: when,
  }),
});

/** Runs of up to sixty persons, some of whom did all, or nothing. */
export const drawnRuns = fc
  .tuple(
    fc.oneof(
      fc.array(drawnPerson, { maxLength: 20, size: "max" }),
      fc.array(drawnPerson, { minLength: 20, maxLength: 60, size: "max" }),
    ),
    fc.nat({ max: 20 }),
    fc.nat({ max: 8 }),
  )
  .map(([persons, finished, absent]) =>
    persons
      .map((person, place): DrawnPerson => {
        if (place < finished) return { ...person, done: ALL };
        return place < finished + absent ? { ...person, done: {} } : person;
      })
      .map(observedRun),
  );

const ALL = { fiche: 1, atelier: 2, bilan: 3, dev: 4, design: 4, data: 4, café: 5 };
