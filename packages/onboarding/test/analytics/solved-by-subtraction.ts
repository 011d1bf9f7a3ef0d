import type { ListAnalysis } from "../../src/analytics/analyse.ts";
import { CHECKLIST } from "./drawn-runs.ts";

/** What adds up: a whole, and parts that no person is in two of and each is in one of. */
type Sum = [whole: string, ...parts: string[]];

/** Numbers of persons by what they have in common, such as « done fiche ». */
export type Counts = ReadonlyMap<string, number>;

const ITEMS = CHECKLIST.sections.flatMap(({ items }) => items.map(({ id }) => id));
const FOR_ALL = ["fiche", "atelier", "bilan"];

/** All that readers know to add up, from the list and from what the figures mean. */
export const SUMS: readonly Sum[] = [
  ["all", "complete", "incomplete"],
  ["all", "stopped", "not stopped"],
  ["incomplete", "stopped", "going"],
  ["all", "sees dev", "sees design", "sees data"],
  ["stopped", ...ITEMS.map((id) => `stopped ${id}`), "stopped before"],
  ...ITEMS.flatMap((id): Sum[] => [
    ["all", `sees ${id}`, `sees no ${id}`],
    [`sees ${id}`, `done ${id}`, `open ${id}`],
    [`open ${id}`, `overdue ${id}`, `in time ${id}`],
    [`sees ${id}`, `overdue ${id}`, `not overdue ${id}`],
    [`done ${id}`, `stopped ${id}`, `went on after ${id}`],
    [`sees ${id}`, `stopped ${id}`, `not stopped ${id}`],
  ]),
  ...FOR_ALL.map((id): Sum => [`done ${id}`, "complete", `done ${id}, incomplete`]),
];

/** What is left of a count besides a part of it may be nobody: that tells of none. */
const MAY_BE_NOBODY =
  /^(?:sees no|in time|went on after|going$|done \S+, incomplete|not stopped)|^sees \S+$/u;

/** The numbers that an analysis tells. */
function told({ persons, completion, items, stops }: ListAnalysis): Map<string, number> {
  const known = new Map<string, number>();
  if (persons.counts) known.set("all", persons.counts.n);
  if (completion.counts) {
    known.set("complete", completion.counts.done);
    known.set("incomplete", completion.counts.censored);
  }
  for (const { item, completion, overdue } of items) {
    if (completion.counts) {
      known.set(`done ${item}`, completion.counts.done);
      known.set(`open ${item}`, completion.counts.censored);
    }
    if (overdue.counts) {
      known.set(`overdue ${item}`, overdue.counts.numerator);
      known.set(`sees ${item}`, overdue.counts.denominator);
    }
  }
  if (stops.all.counts) known.set("stopped", stops.all.counts.numerator);
  for (const { item, stopped } of stops.items) {
    if (stopped.counts) known.set(`stopped ${item}`, stopped.counts.numerator);
  }
  return known;
}

/** All numbers that follow from those that are told, by adding and subtracting until nothing new is found. */
export function solvedBySubtraction(analysis: ListAnalysis): Counts {
  const known = told(analysis);
  for (let before = -1; before !== known.size; ) {
    before = known.size;
    for (const sum of SUMS) {
      const unknown = sum.filter((name) => !known.has(name));
      const [only] = unknown;
      const [whole, ...parts] = sum;
      if (unknown.length !== 1 || only === undefined) continue;
      const added = parts.reduce((total, part) => total + (known.get(part) ?? 0), 0);
      known.set(only, only === whole ? added : (known.get(whole) ?? 0) - added);
    }
  }
  return known;
}

/** The numbers among them, and what they leave for unknown parts together, that tell of fewer persons than the threshold. */
export function tellingCounts(counts: Counts, threshold: number): [string, number][] {
  const left = SUMS.flatMap(([whole, ...parts]): [string, number][] => {
    const total = counts.get(whole);
    const unknown = parts.filter((part) => !counts.has(part));
    if (total === undefined || unknown.length === 0) return [];
    const known = parts.reduce((sum, part) => sum + (counts.get(part) ?? 0), 0);
    return [[unknown.join(" + "), total - known]];
  });
  return [...counts, ...left].filter(
    ([name, count]) => count < threshold && !(count === 0 && MAY_BE_NOBODY.test(name)),
  );
}
