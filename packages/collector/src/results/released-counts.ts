import { likertTallyOfCounts, releasableBatch, scoreTallyOfCounts } from "@communaute/metrics";
import type { AnswerStore, WaveRef } from "../store/answer-store.ts";
import type { CollectedSurvey } from "../surveys/collected-survey.ts";
import type { WaveStanding } from "../surveys/wave-at.ts";
import { mainQuestion, scoreCounts, type WaveCounts, waveCounts } from "./wave-counts.ts";

/** The counts of a wave that may be told of now: those of its last release; `null` before the first one. */
export interface ReleasedCounts {
  told: number;
  counts: WaveCounts;
}

/**
 * Releases what may be told: all of a wave at its closing and then never again, or several answers at a time while it is
 * open. What was released stays as it was until enough more came, so that no single answer, and no erasure, shows.
 */
export async function releasedCounts(
  store: AnswerStore,
  survey: CollectedSurvey,
  ref: WaveRef & { environment: string },
  standing: WaveStanding,
): Promise<ReleasedCounts | null> {
  const last = await store.release(ref);
  const previous = last
    ? { told: last.told, counts: JSON.parse(last.content) as WaveCounts }
    : null;
  const isDue = survey.publication === "batches" || (standing === "closed" && previous === null);
  if (!isDue) return previous;
  const counts = await waveCounts(store, survey, ref);
  const bins = binsOf(survey, counts);
  const told = previous?.told ?? 0;
  const n = bins.reduce((sum, count) => sum + count, 0);
  if (survey.publication === "batches") {
    if (releasableBatch(told, n, survey.threshold) === told) return previous;
    if (isOfOneMind(bins, previous ? binsOf(survey, previous.counts) : [])) return previous;
  }
  const safe = survey.publication === "batches" ? withoutParts(counts) : counts;
  const release = { ...ref, told: n, content: JSON.stringify(safe) };
  if (await store.publish(release, told)) return { told: n, counts: safe };
  return releasedCounts(store, survey, ref, standing);
}

/** How many gave each value to the question that the survey is about. */
export function binsOf(survey: CollectedSurvey, counts: WaveCounts): number[] {
  return mainQuestion(survey) === "score"
    ? scoreTallyOfCounts(scoreCounts(counts.score)).bins
    : likertTallyOfCounts(scoreCounts(counts.satisfaction), 5).bins;
}

/** Whether all who came since gave one and the same value, which would be read off the change. */
function isOfOneMind(bins: readonly number[], before: readonly number[]): boolean {
  return bins.filter((count, value) => count !== (before[value] ?? 0)).length < 2;
}

/** Parts would change one by one between batches: they are told at a closing only. */
function withoutParts(counts: WaveCounts): WaveCounts {
  return { ...counts, segments: {}, choices: {} };
}
