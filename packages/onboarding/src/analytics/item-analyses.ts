import { durationFigure } from "./duration-figure.ts";
import { type DurationCounts, type Figure, type ShareCounts, SUPPRESSED } from "./figure.ts";
import { isSafeBetween, isSafePart } from "./is-safe-part.ts";
import { type Observation, type ObservedRun, waitForItem } from "./observed-run.ts";
import { prerequisitesOf } from "./prerequisites-of.ts";
import { safeAudiences } from "./safe-audiences.ts";
import { type Sight, sightsOf } from "./sights.ts";

/** How people fare with one item. */
export interface ItemAnalysis {
  item: string;
  /** The days that half of those who see it took to do it; who said that it does not apply is censored then. */
  completion: Figure<DurationCounts>;
  /** The share of those who see it for whom it is overdue. */
  overdue: Figure<ShareCounts>;
}

/** How people fare with each item of a list, as far as that tells of nobody; `complete` have completed it, if that is told. */
export function itemAnalyses(
  runs: readonly ObservedRun[],
  observation: Observation,
  { threshold, complete }: { threshold: number; complete: number | undefined },
): ItemAnalysis[] {
  const sights = sightsOf(runs);
  const audiences = new Map([...sights].map(([item, seen]) => [item, new Set(seen.keys())]));
  const safe = safeAudiences(audiences, runs.length, threshold);
  const before = prerequisitesOf(new Set(runs.map(({ checklist }) => checklist)));
  const told = new Map<string, number>();
  return [...sights].map(([item, byRun]) => {
    if (!safe.has(item)) return { item, completion: SUPPRESSED, overdue: SUPPRESSED };
    const seen = [...byRun.values()];
    const waits = seen.map(({ observed, state }) => waitForItem(observed, state, observation));
    const completion = durationFigure(waits, threshold);
    const done = completion.counts?.done;
    const nested = [...told].flatMap(([other, count]) =>
      before.get(item)?.has(other) || before.get(other)?.has(item) ? [count] : [],
    );
    if (complete !== undefined && isForAll(seen, runs)) nested.push(complete);
    const isApart =
      done !== undefined && nested.every((count) => isSafeBetween(count, done, threshold));
    if (isApart) told.set(item, done);
    const shown = isApart ? completion : SUPPRESSED;
    return { item, completion: shown, overdue: overdueFigure(seen, shown, threshold) };
  });
}

/** Whether everybody has to do it, so that readers know whoever completed the list to have done it. */
function isForAll(seen: readonly Sight[], runs: readonly ObservedRun[]): boolean {
  return seen.length === runs.length && seen.every(({ state }) => state.required);
}

function overdueFigure(
  seen: readonly Sight[],
  completion: Figure<DurationCounts>,
  threshold: number,
): Figure<ShareCounts> {
  const numerator = seen.filter(({ state }) => state.overdue).length;
  const denominator = seen.length;
  const isApart =
    completion.counts === null || isSafeBetween(numerator, completion.counts.censored, threshold);
  if (!isApart || !isSafePart(numerator, denominator, threshold)) return SUPPRESSED;
  const value = (100 * numerator) / denominator;
  return { status: "shown", value, counts: { numerator, denominator } };
}
