import type { AnswerStore, GroupCount, WaveRef } from "../store/answer-store.ts";
import type { CollectedSurvey } from "../surveys/collected-survey.ts";

/** All that the database counts of a wave: what its figures are worked out from. */
export interface WaveCounts {
  score: GroupCount[];
  satisfaction: GroupCount[];
  /** By segment, the counts of the question that the survey is about. */
  segments: Record<string, GroupCount[]>;
  /** By question, the counts of its choices. */
  choices: Record<string, GroupCount[]>;
}

/** Asks the store for the counts of a wave, made where the answers are. */
export async function waveCounts(
  store: AnswerStore,
  survey: CollectedSurvey,
  ref: WaveRef & { environment: string },
): Promise<WaveCounts> {
  const countsOf = (question: string, by?: string) => store.counts({ ...ref, question, by });
  const entries = <Value>(names: string[], found: (name: string) => Promise<Value>) =>
    Promise.all(names.map(async (name): Promise<[string, Value]> => [name, await found(name)]));
  const choices = survey.questions.filter(({ kind }) => kind === "choices").map(({ id }) => id);
  const segments = Object.keys(survey.segments);
  return {
    score: await countsOf("score"),
    satisfaction: await countsOf("satisfaction"),
    segments: Object.fromEntries(
      await entries(segments, (by) => countsOf(mainQuestion(survey), by)),
    ),
    choices: Object.fromEntries(await entries(choices, (id) => countsOf(id))),
  };
}

/** The question that a survey is about. */
export function mainQuestion({ scale }: CollectedSurvey): "score" | "satisfaction" {
  return scale === "nps" ? "score" : "satisfaction";
}

/** Counts as the tallies of `@communaute/metrics` take them. */
export function scoreCounts(
  counts: readonly GroupCount[],
): (readonly [value: number | null, n: number])[] {
  return counts.map(({ value, n }) => [value === null ? null : Number(value), n] as const);
}
