import { describe, expect, test } from "vitest";
import type { Item } from "../../src/definition/item.ts";
import { compileChecklist } from "../../src/run/compile-checklist.ts";
import type { CompiledChecklist } from "../../src/run/compiled-list.ts";
import type { RunEvent } from "../../src/run/event.ts";
import { foldRun } from "../../src/run/fold-run.ts";
import { type HistoryVersion, history } from "../material/history.ts";
import { TODAY } from "./material/any-runs.ts";
import { MAINLAND, RUN } from "./material/lists.ts";

const SEEDS = Array.from({ length: 20 }, (_, seed) => seed + 1);

describe("through the seventeen versions of a list, every tick that should survive does", () => {
  test.each(SEEDS)("when all is ticked on one of them, seed %i", (seed) => {
    const versions = history(seed);
    const compiled = versions.map(({ checklist }) => compileChecklist(checklist));
    const survived = { ticks: 0, lost: [] as string[] };
    for (let from = 0; from < versions.length; from++) {
      const events = ticksOf(compiled[from]!, itemsOf(versions[from]!));
      for (let to = from; to < versions.length; to++) {
        const done = doneOn(compiled[to]!, events, compiled);
        for (const { item } of events) {
          for (const heir of heirsOf(item, versions.slice(from + 1, to + 1))) {
            survived.ticks += 1;
            if (!done.has(heir)) survived.lost.push(`${item} → ${heir}, version ${from} to ${to}`);
          }
        }
      }
    }
    expect(survived.lost).toEqual([]);
    expect(survived.ticks).toBeGreaterThan(1000);
  });

  test.each(SEEDS)("when one item after the other is ticked on each of them, seed %i", (seed) => {
    const versions = history(seed);
    const compiled = versions.map(({ checklist }) => compileChecklist(checklist));
    const last = compiled.at(-1)!;
    const events: RunEvent[] = [];
    const expected = new Set<string>();
    for (const [place, version] of versions.entries()) {
      const items = itemsOf(version).filter((_, at) => (at + place) % 7 === 0);
      for (const event of ticksOf(compiled[place]!, items)) {
        events.push({ ...event, id: `${place}-${event.id}`, seq: events.length + 1 });
        for (const heir of heirsOf(event.item, versions.slice(place + 1))) expected.add(heir);
      }
    }
    const done = doneOn(last, events, compiled);
    expect([...expected].filter((id) => !done.has(id))).toEqual([]);
    expect(expected.size).toBeGreaterThan(5);
  });
});

test("through versions in which nobody thought of ticks, some are lost", () => {
  const lost = history(1).flatMap(({ careless, became }, place, versions) => {
    const before = versions[place - 1];
    if (!before) return [];
    const compiled = compileChecklist(before.checklist);
    const done = doneOn(compileChecklist(careless), ticksOf(compiled, itemsOf(before)), [compiled]);
    return [...became.values()].flat().filter((id) => !done.has(id));
  });
  expect(lost.length).toBeGreaterThan(10);
});

function itemsOf({ checklist }: HistoryVersion): Item[] {
  return checklist.sections.flatMap(({ items }) => items);
}

/** Whoever may tick them does. */
function ticksOf({ fingerprint }: CompiledChecklist, items: readonly Item[]): RunEvent[] {
  return items.map(({ id, who: [as = "self"] }, place) => ({
    id: `e${place}`,
    run: RUN.id,
    item: id,
    verb: "done",
    by: { id: as, as },
    at: "2026-05-20T09:00:00Z",
    seq: place + 1,
    defs: fingerprint,
  }));
}

/** What an item of a list became over the versions that follow it. */
function heirsOf(id: string, later: readonly HistoryVersion[]): string[] {
  return later.reduce((ids, { became }) => ids.flatMap((one) => became.get(one) ?? []), [id]);
}

function doneOn(
  list: CompiledChecklist,
  events: readonly RunEvent[],
  known: readonly CompiledChecklist[],
): ReadonlySet<string> {
  const { items } = foldRun(list, {
    run: RUN,
    events,
    facts: { profile: {}, automatic: {} },
    today: TODAY,
    calendar: MAINLAND,
    definitions: (defs) => known.find(({ fingerprint }) => fingerprint === defs),
  });
  return new Set(items.filter(({ status }) => status === "done").map(({ id }) => id));
}
