import type { Measurement } from "@communaute/metrics";
import { addDays } from "@communaute/schemas";
import type { GroupCount } from "../store/answer-store.ts";
import type { CollectedQuestion } from "../surveys/collected-survey.ts";
import type { ScopeOfCounts } from "./main-measurement.ts";

/** How many chose each value of a question, and how many values were chosen where only one could be; not protected yet. */
export function choiceMeasurements(
  question: Extract<CollectedQuestion, { kind: "choices" }>,
  counts: readonly GroupCount[],
  { wave, asOf }: ScopeOfCounts,
): Measurement[] {
  const numberOf = (value: string) => counts.find((count) => count.value === value)?.n ?? 0;
  const cell = (n: number): Measurement => ({
    measure: `survey-choices-${question.id}`,
    version: 1,
    value: n,
    unit: "persons",
    counts: { n },
    asOf,
    period: { from: wave.opensOn, to: addDays(wave.closesOn, 1) },
    status: "sound",
    isProvisional: false,
    details: [],
    sources: [],
  });
  const parts = question.choices.map((value) => ({
    ...cell(numberOf(value)),
    segment: { by: question.id, value },
  }));
  if (question.multiple) return parts;
  return [cell(counts.reduce((sum, { n }) => sum + n, 0)), ...parts];
}
