import { sumOfLists } from "./counts.ts";

/** How many people chose each point of a scale such as 1 to 5, wrote something else, or skipped the question. */
export interface LikertTally {
  /** As many counts as the scale has points; the first is that of the answer 1. */
  bins: number[];
  /** Answers that are no point of the scale: told, never moved to one. */
  invalid: number;
  skipped: number;
}

/** An answer, or its absence, and how many gave it. */
export type LikertCount = readonly [answer: number | null | undefined, count: number];

/** The tally of answers on a scale from 1 to `points` (Likert 1932); zeros without any. */
export function tallyLikert(
  answers: Iterable<number | null | undefined>,
  points: number,
): LikertTally {
  return likertTallyOfCounts(
    Array.from(answers, (answer) => [answer, 1] as const),
    points,
  );
}

/** The tally of answers that are counted already; an answer may come several times. */
export function likertTallyOfCounts(counts: Iterable<LikertCount>, points: number): LikertTally {
  if (!Number.isInteger(points) || points < 2) {
    throw new RangeError(`A scale has a whole number of points from 2; got ${points}.`);
  }
  const tally: LikertTally = { bins: new Array<number>(points).fill(0), invalid: 0, skipped: 0 };
  for (const [answer, count] of counts) {
    if (answer === null || answer === undefined) tally.skipped += count;
    else if (Number.isInteger(answer) && answer >= 1 && answer <= points) {
      tally.bins[answer - 1] = (tally.bins[answer - 1] ?? 0) + count;
    } else tally.invalid += count;
  }
  return tally;
}

/** The tally of the answers of two parts; answers on scales of different lengths do not add up, which is thrown. */
export function mergeLikert(a: LikertTally, b: LikertTally): LikertTally {
  if (a.bins.length !== b.bins.length) {
    throw new RangeError(
      `Only answers on one scale add up; got one of ${a.bins.length} points and one of ${b.bins.length}.`,
    );
  }
  return {
    bins: sumOfLists(a.bins, b.bins),
    invalid: a.invalid + b.invalid,
    skipped: a.skipped + b.skipped,
  };
}
