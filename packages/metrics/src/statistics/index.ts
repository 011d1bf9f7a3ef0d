/**
 * The statistics behind the measures: small pure functions on plain arrays and typed arrays, each with its source.
 *
 * @packageDocumentation
 */

export { betaQuantile } from "./distributions/beta-quantile.ts";
export { binomialTest } from "./distributions/binomial-test.ts";
export { chiSquareUpperTail } from "./distributions/chi-square-upper-tail.ts";
export { gammaQuantile } from "./distributions/gamma-quantile.ts";
export type { Margins } from "./distributions/hypergeometric-law.ts";
export { incompleteBeta } from "./distributions/incomplete-beta.ts";
export type { Tails } from "./distributions/incomplete-gamma.ts";
export { incompleteGamma } from "./distributions/incomplete-gamma.ts";
export { logBinomial } from "./distributions/log-binomial.ts";
export { logGamma } from "./distributions/log-gamma.ts";
export { normalCdf } from "./distributions/normal-cdf.ts";
export { normalQuantile } from "./distributions/normal-quantile.ts";
export { studentCdf } from "./distributions/student-cdf.ts";
export { studentQuantile } from "./distributions/student-quantile.ts";
export { meanInterval } from "./means/mean-interval.ts";
export { type Pair, type PairedDifference, pairedDifference } from "./means/paired-difference.ts";
export { type RefusingSummary, type SampleSummary, sampleSummary } from "./means/sample-summary.ts";
export { type SatisfactionIndex, satisfactionIndex } from "./means/satisfaction-index.ts";
export { type MeanDifference, welchDifference } from "./means/welch-difference.ts";
export { benjaminiHochbergAdjusted } from "./multiplicity/benjamini-hochberg-adjusted.ts";
export { holmAdjusted } from "./multiplicity/holm-adjusted.ts";
export { finitePopulationCorrection } from "./nps/finite-population-correction.ts";
export { netPromoterScore } from "./nps/net-promoter-score.ts";
export { npsAdjustedWaldInterval } from "./nps/nps-adjusted-wald-interval.ts";
export { type NpsPrecision, npsAnswersNeeded } from "./nps/nps-answers-needed.ts";
export { npsByStrata, type Stratum, type WeightedNps } from "./nps/nps-by-strata.ts";
export { type NpsChange, npsChange } from "./nps/nps-change.ts";
export { npsChangeInterval } from "./nps/nps-change-interval.ts";
export { type NpsCounts, npsCounts } from "./nps/nps-counts.ts";
export { type NpsBounds, npsNonResponseBounds } from "./nps/nps-non-response-bounds.ts";
export { npsScoreInterval } from "./nps/nps-score-interval.ts";
export { npsSimultaneousInterval } from "./nps/nps-simultaneous-interval.ts";
export { type NpsIntervalOptions, npsWaldInterval } from "./nps/nps-wald-interval.ts";
export { type ScoreHistogram, scoreHistogram } from "./nps/score-histogram.ts";
export { agrestiCoullInterval } from "./proportions/agresti-coull-interval.ts";
export { clopperPearsonInterval } from "./proportions/clopper-pearson-interval.ts";
export {
  conditionalOddsInterval,
  conditionalOddsRatio,
} from "./proportions/conditional-odds-ratio.ts";
export { type FisherExactTest, fisherExactTest } from "./proportions/fisher-exact-test.ts";
export { jeffreysInterval } from "./proportions/jeffreys-interval.ts";
export { newcombeDifference, type ShareDifference } from "./proportions/newcombe-difference.ts";
export { pooledZTest, type ZTest } from "./proportions/pooled-z-test.ts";
export type { Share } from "./proportions/share.ts";
export { proportion } from "./proportions/share.ts";
export { type PartlyKnown, type ShareBounds, shareBounds } from "./proportions/share-bounds.ts";
export { wilsonContinuityInterval } from "./proportions/wilson-continuity-interval.ts";
export { wilsonInterval } from "./proportions/wilson-interval.ts";
export { type Exposed, poissonRate, type Rate } from "./rates/poisson-rate.ts";
export { poissonRateRatio, type RateRatio } from "./rates/poisson-rate-ratio.ts";
export {
  type CompetingRisksRows,
  type CompetingRisksTable,
  competingRisksTable,
} from "./survival/competing-risks-table.ts";
export { type CumulativeIncidence, cumulativeIncidence } from "./survival/cumulative-incidence.ts";
export { kaplanMeier, type LimitsOptions, type SurvivalCurve } from "./survival/kaplan-meier.ts";
export { type LogRank, type LogRankOptions, logRank } from "./survival/log-rank.ts";
export { type CumulativeHazard, nelsonAalen } from "./survival/nelson-aalen.ts";
export type { RefusalReason, RefusedRow, RefusedRows } from "./survival/refused-rows.ts";
export { type RestrictedMean, restrictedMean } from "./survival/restricted-mean.ts";
export {
  type Difference,
  restrictedMeanDifference,
} from "./survival/restricted-mean-difference.ts";
export { type SurvivalAt, survivalAt } from "./survival/survival-at.ts";
export { type SurvivalDifference, survivalDifference } from "./survival/survival-difference.ts";
export type { LimitsScale } from "./survival/survival-limits.ts";
export { type SurvivalQuantile, survivalQuantile } from "./survival/survival-quantile.ts";
export type { SurvivalRows } from "./survival/survival-rows.ts";
export { type SurvivalTable, survivalTable } from "./survival/survival-table.ts";
export { type DayCounts, survivalTableOfDays } from "./survival/survival-table-of-days.ts";
export { type GroupedSurvivalRows, survivalTables } from "./survival/survival-tables.ts";
