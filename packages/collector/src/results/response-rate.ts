import type { Measurement } from "@communaute/metrics";
import { addDays } from "@communaute/schemas";
import type { ScopeOfCounts } from "./main-measurement.ts";

/** The share of those invited who gave a valid answer, in percent; missing where nobody said how many were invited. */
export function responseRateMeasurement(
  bins: readonly number[],
  { wave, asOf }: ScopeOfCounts,
): Measurement {
  const n = bins.reduce((sum, count) => sum + count, 0);
  const { invited, opensOn, closesOn } = wave;
  const isKnown = invited !== undefined && invited >= n;
  return {
    measure: "survey-response-rate",
    version: 1,
    value: isKnown ? (100 * n) / invited : null,
    unit: "percent",
    counts: isKnown ? { numerator: n, denominator: invited, n: invited } : { n },
    asOf,
    period: { from: opensOn, to: addDays(closesOn, 1) },
    status: isKnown ? "sound" : "missing",
    ...(isKnown ? {} : { because: UNKNOWN }),
    isProvisional: false,
    details: [],
    sources: [],
  };
}

const UNKNOWN = {
  fr: "Taux de réponse inconnu : renseigne « invited » dans la vague, avec au moins autant de personnes que de réponses.",
  en: "The response rate is unknown: fill in “invited” of the wave, with at least as many people as answers.",
};
