import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Checklist } from "../../src/definition/checklist.ts";
import { diffChecklists } from "../../src/layers/diff-checklists.ts";
import { everyItem } from "../../src/layers/every-item.ts";
import { writeProposals } from "../../src/layers/write-proposals.ts";
import { checklistOfText, type HistoryVersion, history } from "../material/history.ts";

const LOSSLESS = ["addition", "retitle", "links", "move", "meaning", "rights"];
const PROPOSED_WHOLE = ["tool", "chain", "prefix"];

const SEEDS = fc.sample(fc.integer({ min: 0, max: 2 ** 31 }), 8);
const ALL_STEPS = SEEDS.flatMap((seed) =>
  Array.from({ length: 16 }, (_, at): [number, number] => [seed, at + 1]),
);

vi.setConfig({ testTimeout: 60_000 });

test("a version that says what became of each id may be published, of every history", () => {
  forEachStep((before, { checklist }) => {
    expect(diffChecklists(before.checklist, checklist).vanished).toEqual([]);
  });
});

test("a version that loses an id is refused, and only then", () => {
  forEachStep((before, { careless, kind }) => {
    const { vanished } = diffChecklists(before.checklist, careless);
    const known = new Set(idsOf(careless));
    const lost = idsOf(before.checklist).filter((id) => !known.has(id));
    expect(vanished.map(({ id }) => id).sort()).toEqual([...new Set(lost)].sort());
    expect(vanished.length === 0).toBe(LOSSLESS.includes(kind));
  });
});

test("what is proposed is what the author meant", () => {
  forEachStep((before, { careless, became }) => {
    const owners = ownersIn(before.checklist);
    for (const { id, proposal } of diffChecklists(before.checklist, careless).vanished) {
      if (proposal)
        expect(owners(id).flatMap((owner) => became.get(owner) ?? [])).toContain(proposal.id);
    }
  });
});

test("a refused version passes once its proposals are written, but for what nobody could guess", () => {
  forEachStep((before, { careless, carelessText, kind }) => {
    const { vanished } = diffChecklists(before.checklist, careless);
    const mended = writeProposals(carelessText, vanished);
    const left = diffChecklists(before.checklist, checklistOfText(mended)).vanished;
    const unknown = vanished.filter(({ proposal }) => proposal === undefined);
    expect(left.map(({ id }) => id)).toEqual(unknown.map(({ id }) => id));
    if (PROPOSED_WHOLE.includes(kind)) expect(left).toEqual([]);
    expect(withoutFormerIds(mended)).toBe(withoutFormerIds(carelessText));
  });
});

test("a history has 17 versions, and all kinds of change", () => {
  const versions = history(1);
  expect(versions).toHaveLength(17);
  expect(new Set(versions.map(({ kind }) => kind)).size).toBe(13);
});

function forEachStep(check: (before: HistoryVersion, next: HistoryVersion) => void): void {
  fc.assert(
    fc.property(fc.constantFrom(...SEEDS), fc.integer({ min: 1, max: 16 }), (seed, at) => {
      const [before, next] = history(seed).slice(at - 1);
      if (before && next) check(before, next);
    }),
    { examples: ALL_STEPS, numRuns: ALL_STEPS.length },
  );
}

/** The ids under which ticks may be stored. */
function idsOf(checklist: Checklist): string[] {
  return [
    ...everyItem(checklist).flatMap(({ item }) => [item.id, ...item.formerIds]),
    ...checklist.retired.map(({ id }) => id),
  ].filter((id) => !checklist.retired.some((entry) => entry.id === id));
}

function ownersIn(checklist: Checklist): (id: string) => string[] {
  const items = everyItem(checklist).map(({ item }) => item);
  return (id) =>
    items.filter((item) => item.id === id || item.formerIds.includes(id)).map((item) => item.id);
}

function withoutFormerIds(text: string): string {
  return text.replace(/^ *formerIds:.*\n/gm, "");
}
