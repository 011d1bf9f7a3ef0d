import type { CalendarDate } from "@communaute/schemas/calendar";
import { workingCalendar } from "../../../src/calendar/working-calendar.ts";
import type { Checklist } from "../../../src/definition/checklist.ts";
import type { Item } from "../../../src/definition/item.ts";
import { compileChecklist } from "../../../src/run/compile-checklist.ts";
import type { NewEvent, RunEvent, Verb } from "../../../src/run/event.ts";
import { type FoldInput, foldRun } from "../../../src/run/fold-run.ts";
import type { Run } from "../../../src/run/run.ts";

const ORIGIN = { layer: "base", line: 1, column: 1 };

/** An item that everybody sees and ticks themselves, but for what is said. */
export function item(id: string, said: Partial<Item> = {}): Item {
  return {
    id,
    title: { fr: id },
    optional: false,
    after: [],
    who: ["self"],
    evidence: "none",
    formerIds: [],
    split: "ask",
    revision: 1,
    redo: false,
    items: [],
    origin: ORIGIN,
    log: [],
    ...said,
  };
}

/** A list of one section. */
export function list(...items: Item[]): Checklist {
  return {
    id: "arrivee",
    title: { fr: "Mon arrivée" },
    anchor: "arrivee",
    layers: [{ id: "base" }],
    sections: [{ id: "semaine-1", title: { fr: "Semaine 1" }, items, origin: ORIGIN }],
    retired: [],
  };
}

export const RUN: Run = {
  id: "run-1",
  member: "camille.exemple",
  kind: "arrivee",
  anchors: { arrivee: "2026-05-19" as CalendarDate },
  layers: ["base"],
  openedAt: "2026-05-11T08:00:00Z",
};

/** What was said of items, in this order: `["badge", "done"]`, `["badge", "undone", "referent", { base: 1 }]`. */
export function log(...said: Said[]): RunEvent[] {
  return said.map(([about, verb, as = "self", more = {}], place) => ({
    id: `e${place + 1}`,
    run: RUN.id,
    item: about,
    verb,
    by: { id: `somebody-${as}`, as },
    at: `2026-05-${String(20 + place).padStart(2, "0")}T09:00:00Z`,
    seq: place + 1,
    defs: "unknown",
    ...more,
  }));
}

export type Said = [
  item: string,
  verb: Verb,
  as?: NewEvent["by"]["as"] | undefined,
  more?: Partial<RunEvent>,
];

export const MAINLAND = workingCalendar("metropole");

/** How a run of a list stands on 1 June 2026 after some events. */
export function stateOf(
  checklist: Checklist,
  events: readonly RunEvent[] = [],
  more: Partial<FoldInput> = {},
) {
  return foldRun(compileChecklist(checklist), {
    run: RUN,
    events,
    facts: { profile: {}, automatic: {} },
    today: "2026-06-01" as CalendarDate,
    calendar: MAINLAND,
    ...more,
  });
}

/** How one item of it stands. */
export function itemOf(id: string, ...asked: Parameters<typeof stateOf>) {
  const state = stateOf(...asked).items.find((candidate) => candidate.id === id);
  if (!state) throw new Error(`No item ${id} on the list.`);
  return state;
}
