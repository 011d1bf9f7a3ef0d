import { isHistogramReleasable, type Measurement, protectPublication } from "@communaute/metrics";
import type { CalendarDate } from "@communaute/schemas";
import type { GroupCount } from "../store/answer-store.ts";
import type { CollectedSurvey, CollectedWave } from "../surveys/collected-survey.ts";
import { choiceMeasurements } from "./choice-measurements.ts";
import { npsMeasurement, type ScopeOfCounts, satisfactionMeasurement } from "./main-measurement.ts";
import { binsOf, type ReleasedCounts } from "./released-counts.ts";
import { responseRateMeasurement } from "./response-rate.ts";
import { mainQuestion } from "./wave-counts.ts";

/** The figures of a wave, as they may leave the collector. */
export interface WaveFigures {
  measurements: Measurement[];
  /** How many gave each score, where that tells nothing of anybody. */
  histogram: number[] | null;
}

/** Measures what was released, then hides what would tell something of a person. */
export function waveFigures(
  survey: CollectedSurvey,
  wave: CollectedWave,
  released: ReleasedCounts,
  asOf: CalendarDate,
): WaveFigures {
  const { counts } = released;
  const scope: ScopeOfCounts = { wave, asOf };
  const main = mainQuestion(survey);
  const measured = main === "score" ? npsMeasurement : satisfactionMeasurement;
  const table = [
    measured(counts[main], scope),
    ...Object.entries(counts.segments).flatMap(([by, own]) =>
      [...byGroup(own)].map(([value, group]) =>
        measured(group, { ...scope, segment: { by, value } }),
      ),
    ),
  ];
  const beside = main === "score" && counts.satisfaction.some(({ value }) => value !== null);
  const tables = [
    table,
    ...(beside ? [[satisfactionMeasurement(counts.satisfaction, scope)]] : []),
    [responseRateMeasurement(binsOf(survey, counts), scope)],
    ...survey.questions.flatMap((question) =>
      question.kind === "choices"
        ? [choiceMeasurements(question, counts.choices[question.id] ?? [], scope)]
        : [],
    ),
  ];
  const measurements = tables.flatMap((own) => protectPublication(own, protectionIn(survey)));
  const bins = binsOf(survey, counts);
  const isShown =
    survey.publication === "closing" &&
    measurements[0]?.status !== "suppressed" &&
    isHistogramReleasable(bins);
  return { measurements, histogram: isShown ? bins : null };
}

function protectionIn({ threshold, segmentThreshold }: CollectedSurvey) {
  return ({ segment }: Measurement) => ({
    disclosure: "personal" as const,
    threshold: segment ? Math.max(threshold, segmentThreshold) : threshold,
  });
}

function byGroup(counts: readonly GroupCount[]): Map<string, GroupCount[]> {
  const groups = new Map<string, GroupCount[]>();
  for (const count of counts) {
    const group = count.group ?? "";
    groups.set(group, [...(groups.get(group) ?? []), count]);
  }
  return groups;
}
