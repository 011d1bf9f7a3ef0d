import { sumOfLists } from "./counts.ts";

/** How many people gave each score from 0 to 10, gave something else, or gave none. */
export interface ScoreTally {
  /** Eleven counts, of the scores 0 to 10. */
  bins: number[];
  /** Answers that are no whole number from 0 to 10: told, never rounded into a bin. */
  invalid: number;
  /** Answers without a score; they are no part of what a score rests on. */
  dismissed: number;
}

/** A score, or its absence, and how many gave it. */
export type ScoreCount = readonly [score: number | null | undefined, count: number];

/** The tally of scores, one an answer (Reichheld 2003, HBR 81(12):46); zeros without any. */
export function tallyScores(scores: Iterable<number | null | undefined>): ScoreTally {
  return scoreTallyOfCounts(Array.from(scores, (score) => [score, 1] as const));
}

/** The tally of scores that are counted already; a score may come several times. */
export function scoreTallyOfCounts(counts: Iterable<ScoreCount>): ScoreTally {
  const tally: ScoreTally = { bins: new Array<number>(11).fill(0), invalid: 0, dismissed: 0 };
  for (const [score, count] of counts) {
    if (score === null || score === undefined) tally.dismissed += count;
    else if (Number.isInteger(score) && score >= 0 && score <= 10) {
      tally.bins[score] = (tally.bins[score] ?? 0) + count;
    } else tally.invalid += count;
  }
  return tally;
}

/** The tally of the answers of two parts. */
export function mergeScores(a: ScoreTally, b: ScoreTally): ScoreTally {
  return {
    bins: sumOfLists(a.bins, b.bins),
    invalid: a.invalid + b.invalid,
    dismissed: a.dismissed + b.dismissed,
  };
}
