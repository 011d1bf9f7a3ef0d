import type { Relation } from "./relations-of.ts";

interface Range {
  low: number;
  high: number;
}

/**
 * The hidden cells that what is shown leaves fewer than `threshold` possible steps wide: no count is below 0, and parts
 * add up to their total. `shownAt` gives what one count of a shown cell is.
 *
 * Each relation narrows its own cells in turn, until none does (bound propagation). It looks at one count at a time and
 * at one relation at a time, so a range may in truth be narrower still.
 */
export function nearlyKnown(
  hidden: ReadonlySet<number>,
  relations: readonly Relation[],
  shownAt: (cell: number) => number,
  thresholdAt: (cell: number) => number,
): Set<number> {
  const ranges = new Map<number, Range>();
  const rangeAt = (cell: number): Range => {
    const known = ranges.get(cell);
    if (known) return known;
    const shown = hidden.has(cell) ? undefined : shownAt(cell);
    const range = { low: shown ?? 0, high: shown ?? Number.POSITIVE_INFINITY };
    ranges.set(cell, range);
    return range;
  };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const narrowed = relations.map(({ total, parts }) => {
      const ofTotal = narrow(rangeAt(total), parts.map(rangeAt));
      return parts.map((part) => narrowPart(part, total, parts)).some(Boolean) || ofTotal;
    });
    if (!narrowed.some(Boolean)) break;
  }
  return new Set(
    [...ranges].flatMap(([cell, { low, high }]) =>
      hidden.has(cell) && high - low < thresholdAt(cell) ? [cell] : [],
    ),
  );

  function narrowPart(part: number, total: number, parts: readonly number[]): boolean {
    const others = parts.filter((other) => other !== part).map(rangeAt);
    const { low, high } = rangeAt(total);
    return within(rangeAt(part), low - sumOf(others, "high"), high - sumOf(others, "low"));
  }
}

function narrow(total: Range, parts: readonly Range[]): boolean {
  return within(total, sumOf(parts, "low"), sumOf(parts, "high"));
}

/** Narrows a range in place; whether it was wider before. */
function within(range: Range, low: number, high: number): boolean {
  const isNarrower = low > range.low || high < range.high;
  range.low = Math.max(range.low, low);
  range.high = Math.min(range.high, high);
  return isNarrower;
}

function sumOf(ranges: readonly Range[], end: keyof Range): number {
  return ranges.reduce((sum, range) => sum + range[end], 0);
}

/** Stopping early leaves ranges too wide, never too narrow. */
const MOST_ROUNDS = 50;
