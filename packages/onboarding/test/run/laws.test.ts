import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileChecklist } from "../../src/run/compile-checklist.ts";
import { insideOf } from "../../src/run/compiled-list.ts";
import { decide } from "../../src/run/decide.ts";
import type { RunEvent, Verb } from "../../src/run/event.ts";
import { foldOverview, foldRun } from "../../src/run/fold-run.ts";
import { memoryStore } from "../../src/store/memory-store.ts";
import { anyChecklist, anyFacts, anyLog, TODAY } from "./material/any-runs.ts";
import { item, list, MAINLAND, RUN } from "./material/lists.ts";

/** Folds, with the list itself known under the name that half of the events give it. */
function folding(
  compiled: ReturnType<typeof compileChecklist>,
  events: readonly RunEvent[],
  facts: Parameters<typeof foldRun>[1]["facts"],
) {
  const definitions = (defs: string) => (defs === "celle-ci" ? compiled : undefined);
  return { run: RUN, events, facts, today: TODAY, calendar: MAINLAND, definitions };
}

const anyDelivery = anyLog.chain((log) =>
  fc.tuple(
    fc.constant(log),
    fc
      .array(fc.nat({ max: Math.max(log.length - 1, 0) }), { maxLength: 10 })
      .map((again) => [...log, ...again.flatMap((place) => log[place] ?? [])])
      .chain((events) => fc.shuffledSubarray(events, { minLength: events.length })),
  ),
);

describe("folding", () => {
  test("does not depend on the order in which events come, nor on how often", () => {
    fc.assert(
      fc.property(anyChecklist, anyDelivery, anyFacts, (checklist, [log, delivered], facts) => {
        const compiled = compileChecklist(checklist);
        const state = foldRun(compiled, folding(compiled, delivered, facts));
        expect(state).toEqual(foldRun(compiled, folding(compiled, log, facts)));
      }),
      { numRuns: 1000 },
    );
  });

  test("does not depend on what the same list was asked before", () => {
    fc.assert(
      fc.property(anyChecklist, anyLog, anyLog, anyFacts, (checklist, log, other, facts) => {
        const used = compileChecklist(checklist);
        foldRun(used, folding(used, other, { profile: {}, automatic: {} }));
        const fresh = compileChecklist(checklist);
        expect(foldRun(used, folding(used, log, facts))).toEqual(
          foldRun(fresh, folding(fresh, log, facts)),
        );
      }),
    );
  });

  test("says as a whole what it says item by item", () => {
    fc.assert(
      fc.property(anyChecklist, anyLog, anyFacts, (checklist, log, facts) => {
        const compiled = compileChecklist(checklist);
        const { items, orphans, ...whole } = foldRun(compiled, folding(compiled, log, facts));
        expect(foldOverview(compiled, folding(compiled, log, facts))).toEqual(whole);
        const wholes = new Set(
          items.filter(({ visibility }) => SEEN.has(visibility)).map(({ parent }) => parent),
        );
        const counted = items.filter(
          ({ id, visibility, status }) =>
            SEEN.has(visibility) && !wholes.has(id) && status !== "notApplicable",
        );
        const required = counted.filter((one) => one.required);
        const done = required.filter(({ status }) => status === "done");
        const { progress } = whole;
        expect([progress.done, progress.total]).toEqual([done.length, required.length]);
        expect(progress.optionalTotal).toBe(counted.length - required.length);
        expect(progress.percent === 100).toBe(progress.complete);
        expect(progress.percent === null).toBe(required.length === 0);
        const idsOf = (is: (one: (typeof items)[number]) => boolean) =>
          items.filter(is).map(({ id }) => id);
        expect(whole.overdue).toEqual(idsOf((one) => one.overdue));
        const open = counted.filter(({ status }) => status === "todo");
        expect(whole.blocked).toEqual(
          open.filter(({ blockedBy }) => blockedBy.length > 0).map(({ id }) => id),
        );
        expect(orphans).toEqual(
          log.filter(({ item }) => insideOf(compiled).registerOf[item] === undefined),
        );
      }),
      { numRuns: 500 },
    );
  });

  test("takes what is said again for what stands: the first day and author stay", () => {
    fc.assert(
      fc.property(anyChecklist, anyLog, anyFacts, fc.nat(), (checklist, log, facts, at) => {
        const event = log[at % Math.max(log.length, 1)];
        fc.pre(event !== undefined && event.verb !== "revoke");
        const again = { ...event, id: "encore", seq: event.seq + 0.5, base: undefined };
        const compiled = compileChecklist(checklist);
        const stands = (events: readonly RunEvent[]) =>
          foldRun(compiled, folding(compiled, events, facts)).items.map(
            ({ lastSeq, comments, refused, conflict, snoozedUntil, ...state }) => state,
          );
        expect(stands([...log, again])).toEqual(stands(log));
      }),
      { numRuns: 500 },
    );
  });

  test("lets what is said of two items swap places", () => {
    const two = compileChecklist(list(item("un"), item("deux", { who: ["self", "referent"] })));
    fc.assert(
      fc.property(anyLog, fc.nat(), (log, at) => {
        const about = log.filter((event) => event.item === "un" || event.item === "deux");
        // A `base` counts what was seen of one's own item, and would now name the other's place.
        const said: RunEvent[] = about.map(({ base, ...event }) => event);
        const place = at % Math.max(about.length - 1, 1);
        const [first, second] = [said[place], said[place + 1]];
        fc.pre(first !== undefined && second !== undefined && first.item !== second.item);
        const swapped = said.with(place, { ...second!, seq: first!.seq });
        const other = swapped.with(place + 1, { ...first!, seq: second!.seq });
        const facts = { profile: {}, automatic: {} };
        const stands = (events: readonly RunEvent[]) =>
          foldRun(two, folding(two, events, facts)).items.map(({ lastSeq, ...state }) => state);
        expect(stands(other)).toEqual(stands(said));
      }),
    );
  });

  test("of a log that a store took in piece by piece is that of the whole", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyChecklist,
        anyLog,
        anyFacts,
        fc.nat(),
        async (checklist, log, facts, at) => {
          const cut = log.length === 0 ? 0 : at % log.length;
          const store = memoryStore();
          await store.openRun(RUN);
          await store.append(RUN.id, log.slice(0, cut));
          const prefix = await store.read(RUN.id);
          await store.append(RUN.id, log);
          const rest = await store.read(RUN.id, prefix.at(-1)?.seq);
          const compiled = compileChecklist(checklist);
          expect(foldRun(compiled, folding(compiled, [...rest, ...prefix], facts))).toEqual(
            foldRun(compiled, folding(compiled, log, facts)),
          );
        },
      ),
    );
  });
});

const SEEN: ReadonlySet<string> = new Set(["shown", "unsure"]);

describe("deciding", () => {
  const said = fc.record({
    item: fc.constantFrom("un", "deux", "trois", "quatre", "cinq", "six", "vieux-un", "inconnu"),
    verb: fc.constantFrom<Verb>("done", "undone", "notApplicable", "attest", "revoke", "comment"),
    as: fc.constantFrom("self", "referent", "animation", "admin", "rule"),
  });

  test("lets nothing through that folding then refuses", () => {
    fc.assert(
      fc.property(
        anyChecklist,
        anyFacts,
        fc.array(said, { maxLength: 15 }),
        (checklist, facts, all) => {
          const compiled = compileChecklist(checklist);
          const log: RunEvent[] = [];
          for (const [place, { as, ...command }] of all.entries()) {
            const input = folding(compiled, log, facts);
            const now = `2026-05-20T09:00:${String(place).padStart(2, "0")}Z`;
            const decision = decide(
              { ...command, id: `e${place}`, by: { id: as, as }, reason: "raison" },
              { compiled, state: foldRun(compiled, input), run: RUN, now, today: TODAY },
            );
            if ("refusal" in decision) continue;
            log.push(...decision.events.map((event) => ({ ...event, seq: log.length + 1 })));
          }
          const state = foldRun(compiled, folding(compiled, log, facts));
          expect(state.orphans).toEqual([]);
          expect(state.items.flatMap(({ refused }) => refused)).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });
});
