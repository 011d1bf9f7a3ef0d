import type { CalendarDate } from "@communaute/schemas/calendar";
import fc from "fast-check";
import type { Checklist } from "../../../src/definition/checklist.ts";
import type { Item } from "../../../src/definition/item.ts";
import { ROLES } from "../../../src/definition/role.ts";
import type { RunEvent, Verb } from "../../../src/run/event.ts";
import { item, list, RUN } from "./lists.ts";

const IDS = ["un", "deux", "trois", "quatre", "cinq", "six"];
const FORMER = ["vieux-un", "vieux-deux", "vieux-trois", "inconnu"];

const someOf = (ids: readonly string[]) => fc.subarray([...ids], { maxLength: 2 });

/** What may be said of an item in a list, so that all rules meet. */
const anySaying = fc.record(
  {
    optional: fc.boolean(),
    after: someOf(IDS),
    who: fc.subarray([...ROLES]),
    locked: fc.constant("base"),
    auto: fc.record({ fact: fc.constantFrom("a", "b", "always"), sticky: fc.boolean() }),
    formerIds: someOf(FORMER),
    carry: fc.constantFrom("all", "any"),
    split: fc.constantFrom("ask", "keep", "reset"),
    revision: fc.integer({ min: 1, max: 2 }),
    redo: fc.boolean(),
    attestSince: fc.constant("2026-05-22"),
    due: fc.record({
      from: fc.constantFrom("arrivee", "depart"),
      days: fc.integer({ min: -30, max: 30 }),
      unit: fc.constantFrom("day", "working-day"),
    }),
    for: fc.record({ team: someOf(["a", "b"]) }),
    removed: fc.constant({ layer: "mtes", line: 1, column: 1 }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<Item>>;

/** Any list of these six items, some of them parts of another. */
export const anyChecklist: fc.Arbitrary<Checklist> = fc
  .tuple(fc.tuple(...IDS.map(() => anySaying)), fc.boolean())
  .map(([sayings, isNested]) => {
    const items = IDS.map((id, place) => item(id, sayings[place]));
    if (!isNested) return list(...items);
    const [whole, ...others] = items as [Item, ...Item[]];
    return list({ ...whole, items: others.slice(0, 2) }, ...others.slice(2));
  });

const VERBS: readonly Verb[] = [
  "done",
  "undone",
  "notApplicable",
  "snooze",
  "attest",
  "revoke",
  "comment",
  "auto",
];

const anySaid = fc.record({
  item: fc.constantFrom(...IDS, ...FORMER),
  verb: fc.constantFrom(...VERBS),
  as: fc.constantFrom(...ROLES, "rule" as const),
  seen: fc.option(fc.nat({ max: 20 })),
  reason: fc.constantFrom("", "raison"),
  until: fc.constantFrom("2026-05-25", "2026-06-10"),
  defs: fc.constantFrom("inconnu", "celle-ci"),
});

/** A log as a store gives it: in order, each event once. */
export const anyLog: fc.Arbitrary<RunEvent[]> = fc.array(anySaid, { maxLength: 25 }).map((said) =>
  said.map(({ as, seen, ...rest }, place) => ({
    ...rest,
    id: `e${place}`,
    run: RUN.id,
    by: { id: as, as },
    at: `2026-05-2${Math.floor(place / 3)}T09:00:0${place % 10}Z`,
    seq: place + 1,
    base: seen ?? undefined,
  })),
);

/** Facts about which each list may ask. */
export const anyFacts = fc.record({
  profile: fc.record({ team: someOf(["a", "b"]) }, { requiredKeys: [] }),
  automatic: fc.record({ a: fc.boolean(), b: fc.boolean() }, { requiredKeys: [] }),
});

export const TODAY = "2026-06-01" as CalendarDate;
