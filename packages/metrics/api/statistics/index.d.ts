import { Interval } from 'shared-1';
import '@communaute/schemas';

/**
 * The value that a beta variable of parameters a, b > 0 stays under with probability `p`; 0 at 0, 1 at 1,
 * `NaN` of other input. Inverts the continued fraction of DiDonato & Morris 1992 by bracketed Newton steps.
 */
declare function betaQuantile(p: number, a: number, b: number): number;

/**
 * The exact two-sided p-value of `x` successes in `n` trials against a probability `p`: the probability of all
 * outcomes that are no more probable than the observed one; 1 where n = 0. Clopper & Pearson 1934 with the
 * two-sided rule of R's binom.test.
 */
declare function binomialTest(x: number, n: number, p: number): number;

/**
 * The probability that a chi-square variable of `df` > 0 degrees of freedom is above `x`; 1 where x ≤ 0,
 * `NaN` of other input. Q(df/2, x/2): Abramowitz & Stegun 1964, 26.4.19.
 */
declare function chiSquareUpperTail(x: number, df: number): number;

/**
 * The value that a gamma variable of the given shape > 0 and of rate 1 stays under with probability `p`; 0 at
 * 0, ∞ at 1, `NaN` of other input. Inverts the incomplete gamma functions by bracketed Newton steps.
 */
declare function gammaQuantile(p: number, shape: number): number;

/** Margins of a two-by-two table: `first` + `second` things, of which `drawn` are drawn. */
interface Margins {
    first: number;
    second: number;
    drawn: number;
}

/** The two tails of a law at a point: what lies below it and what lies above; they add up to 1. */
interface Tails {
    lower: number;
    upper: number;
}
/**
 * The regularised incomplete gamma functions P(a, x) below and Q(a, x) above, for a > 0 and x ≥ 0; each is
 * precise relative to itself, `NaN` elsewhere. Series and continued fraction: Abramowitz & Stegun 1964,
 * 6.5.29 and 6.5.31.
 */
declare function incompleteGamma(a: number, x: number): Tails;

/**
 * The regularised incomplete beta functions I_x(a, b) below and 1 − I_x(a, b) above, for a, b > 0 and x in
 * [0, 1]; each is precise relative to itself, `NaN` elsewhere. `complement` is 1 − x, given where the caller
 * knows it better than the subtraction does. Continued fraction of DiDonato & Morris 1992, ACM TOMS 18:360.
 */
declare function incompleteBeta(x: number, a: number, b: number, complement?: number): Tails;

/**
 * ln of the number of ways to choose k of n, for whole 0 ≤ k ≤ n, `NaN` elsewhere. Stirling's series with the
 * terms that cancel left out (Loader 2000), precise for any n.
 */
declare function logBinomial(n: number, k: number): number;

/**
 * ln Γ(x) for x > 0, ∞ at 0 and ∞, `NaN` elsewhere; precise to about 1e-15 of the larger of the value and 1.
 * Stirling's series, Abramowitz & Stegun 1964, 6.1.41.
 */
declare function logGamma(x: number): number;

/**
 * The probability that a standard normal variable is at most `x`; `NaN` of `NaN`. Both tails keep their
 * relative precision down to the smallest number. Abramowitz & Stegun 1964, 26.2.11 (series) and 26.2.14
 * (continued fraction).
 */
declare function normalCdf(x: number): number;

/**
 * The value that a standard normal variable stays under with probability `p`: -∞ at 0, ∞ at 1, `NaN`
 * outside of [0, 1]. Algorithm AS 241 (PPND16), Wichura 1988, Applied Statistics 37:477; precise to
 * about 1e-16 of the value.
 */
declare function normalQuantile(p: number): number;

/**
 * The probability that a Student variable of `df` > 0 degrees of freedom, whole or not, is at most `t`;
 * `NaN` of other input. Abramowitz & Stegun 1964, 26.7.1 through the incomplete beta function.
 */
declare function studentCdf(t: number, df: number): number;

/**
 * The value that a Student variable of `df` > 0 degrees of freedom, whole or not, stays under with
 * probability `p`; `NaN` of other input. t² / df is the odds of a beta variable (Abramowitz & Stegun 1964,
 * 26.7.1).
 */
declare function studentQuantile(p: number, df: number): number;

/** What a mean and its precision rest on. */
interface SampleSummary {
    n: number;
    mean: number;
    /** Unbiased, denominator n − 1; `null` of a single value. */
    variance: number | null;
}
/** A summary, and how many values were no finite numbers and left out of it. */
interface RefusingSummary {
    summary: SampleSummary | null;
    refused: number;
}
/**
 * The number, mean and variance of the values that are finite numbers; the others are counted as refused. The
 * summary is `null` when none is left. Two passes with compensation: Chan, Golub & LeVeque 1983, Am Stat 37:242.
 */
declare function sampleSummary(values: readonly number[]): RefusingSummary;

/**
 * The interval of a mean, in the unit of the values. `null` when there are fewer than two values or all are
 * alike, so that nothing tells how they vary; when the summary cannot be; or the level is not between 0 and 1.
 * Student 1908, Biometrika 6:1.
 */
declare function meanInterval(summary: SampleSummary, level?: number): Interval | null;

/** By how much a mean is above another, in the unit of the values, and whether by more than chance. */
interface MeanDifference {
    difference: number;
    t: number;
    /** Degrees of freedom; they need not be whole. */
    df: number;
    /** Two-sided. */
    p: number;
    interval: Interval;
}
/**
 * The first mean less the second, of different people, without supposing that both vary alike. `null` when one
 * rests on fewer than two values, nothing varies in either, a summary cannot be, or the level is not between 0
 * and 1. Welch 1947, Biometrika 34:28.
 */
declare function welchDifference(a: SampleSummary, b: SampleSummary, level?: number): MeanDifference | null;

/** The same thing measured twice. */
interface Pair {
    first: number;
    second: number;
}
/** A difference of pairs, and how many pairs were left out because one of their values is no finite number. */
interface PairedDifference {
    result: MeanDifference | null;
    refused: number;
}
/**
 * The mean of first less second, of the same people both times. The result is `null` when there are fewer than
 * two pairs, all differ by the same, or the level is not between 0 and 1. Student 1908, Biometrika 6:1.
 */
declare function pairedDifference(pairs: readonly Pair[], level?: number): PairedDifference;

/** A mean of answers on a scale, and what it rests on. */
interface SatisfactionIndex {
    n: number;
    index: number;
    /** Between answers, with denominator n − 1; `null` of a single answer. */
    deviation: number | null;
    /** `null` when a single person answered, all answered alike, or the level is not between 0 and 1. */
    interval: Interval | null;
}
/**
 * The mean from 0 to `top` of answers on an ordered scale, whose levels are counted from the worst to the best
 * and worth evenly spaced points: 0, 2.5, 5, 7.5 and 10 of five levels, as France's "Vos démarches essentielles"
 * weighs them. `null` when nobody answered, there are fewer than two levels, a count cannot be, or `top` is not
 * above 0.
 */
declare function satisfactionIndex(counts: readonly number[], { top, level }?: {
    top?: number | undefined;
    level?: number | undefined;
}): SatisfactionIndex | null;

/**
 * The p-values of several tests made at once, in the order given, each such that of those below α a share of α
 * at most is expected to be false alarms; none of none. `null` when one is not in [0, 1]. Benjamini & Hochberg
 * 1995, JRSS B 57:289.
 */
declare function benjaminiHochbergAdjusted(pValues: readonly number[]): number[] | null;

/**
 * The p-values of several tests made at once, in the order given, each such that rejecting those below α keeps
 * the chance of any false alarm under α; none of none. `null` when one is not in [0, 1]. Holm 1979, Scand J
 * Stat 6:65.
 */
declare function holmAdjusted(pValues: readonly number[]): number[] | null;

/**
 * By what to multiply a standard error when `n` of a population of N were asked without return: √((N−n)/(N−1)),
 * from 1 down to 0 when all were. `null` unless 1 ≤ n ≤ N are counts; 0 where N is 1. Cochran 1977, "Sampling
 * techniques", 2.6.
 */
declare function finitePopulationCorrection(n: number, population: number): number | null;

/** Answers to "how likely would you recommend …", by what they count as. */
interface NpsCounts {
    /** Answers 0 to 6. */
    detractors: number;
    /** Answers 7 and 8. */
    passives: number;
    /** Answers 9 and 10. */
    promoters: number;
}
/**
 * Detractors, passives and promoters out of the eleven counts of the answers 0 to 10; zeros of zeros. `null`
 * when there are not eleven, or one is no count. Reichheld 2003, Harvard Business Review 81(12):46.
 */
declare function npsCounts(histogram: readonly number[]): NpsCounts | null;

/**
 * The percentage of promoters less that of detractors, in points from −100 to 100, rounded once only; `null`
 * when nobody answered, or the counts cannot be. Reichheld 2003, Harvard Business Review 81(12):46.
 */
declare function netPromoterScore(counts: NpsCounts): number | null;

/** What an interval of a net promoter score may be asked for. */
interface NpsIntervalOptions {
    /** @defaultValue 0.95 */
    level?: number | undefined;
    /** How many were invited out of a closed list; the interval narrows as more of them answer. */
    population?: number | undefined;
}
/**
 * The score plus and minus so many standard errors, in points, not cut at ±100: for comparison only, since it
 * is far too narrow below 80 answers, and empty when all answered alike. `null` when nobody answered, the
 * counts cannot be, the level is not between 0 and 1, or more answered than were invited. Rocks 2016, Am Stat
 * 70:365.
 */
declare function npsWaldInterval(counts: NpsCounts, { level, population }?: NpsIntervalOptions): Interval | null;

/**
 * Wald's interval after adding three answers, ¾ to each end and 1½ in the middle, in points, cut at ±100: near
 * its level from five answers on. It is centred on the score with those answers, so that a handful of answers
 * all alike can lie outside of it. `null` when nobody answered, the counts cannot be, the level is not between
 * 0 and 1, or more answered than were invited. Rocks 2016, Am Stat 70:365.
 */
declare function npsAdjustedWaldInterval(counts: NpsCounts, { level, population }?: NpsIntervalOptions): Interval | null;

/** How precise a score should be. */
interface NpsPrecision {
    /** Half of the width of the interval, in points. */
    margin: number;
    /** Of one answer worth −1, 0 or 1, from an earlier wave; 1 is the most there can be. */
    variance: number;
    level?: number | undefined;
    /** How many are invited, when that is a closed list. */
    population?: number | undefined;
}
/**
 * The fewest answers with which the Wald margin is no larger than asked for. `null` unless the margin is above
 * 0, the variance in (0, 1], the level between 0 and 1, and the population a count above 0. Cochran 1977,
 * "Sampling techniques", 4.4, always rounded up.
 */
declare function npsAnswersNeeded(precision: NpsPrecision): number | null;

/** A part of the population, and the answers that came from it. */
interface Stratum {
    population: number;
    counts: NpsCounts;
}
/** A score in which each part weighs as much as it has people, all in points. */
interface WeightedNps {
    score: number;
    standardError: number;
    /** The score of all answers together, to be shown beside. */
    unweighted: number;
    interval: Interval;
}
/**
 * The score of a population, weighted by its parts, with a normal interval cut at ±100. `null` when there is
 * no part, one has fewer than two answers or fewer people than answers, the counts cannot be, or the level is
 * not between 0 and 1. Cochran 1977, "Sampling techniques", 5.3: Σ W²(1 − n/N) s²/(n − 1).
 */
declare function npsByStrata(strata: readonly Stratum[], level?: number): WeightedNps | null;

/** By how much a score moved from one wave to another, and whether by more than chance. */
interface NpsChange {
    /** Later less earlier, of the scores as they are shown, in points. */
    change: number;
    /** Later less earlier, of the scores with three answers added to each wave: what the test is about. */
    adjustedChange: number;
    /** Of the adjusted change, in points. */
    standardError: number;
    z: number;
    /** Two-sided. */
    p: number;
    interval: Interval;
}
/**
 * The change between two waves answered by different people, tested on the adjusted counts, with its interval
 * in points cut at ±200. Waves that the same people answered move less by chance than this says. `null` when
 * nobody answered in one, the counts cannot be, or the level is not between 0 and 1. Rocks 2016, Am Stat 70:365.
 */
declare function npsChange(earlier: NpsCounts, later: NpsCounts, level?: number): NpsChange | null;

/**
 * Between which values, in points, the later score less the earlier one may lie, made of the score interval of
 * each: within ±200 and around the change itself. `null` when nobody answered in one wave, the counts cannot
 * be, or the level is not between 0 and 1. MOVER: Zou & Donner 2008, Stat Med 27:1693.
 */
declare function npsChangeInterval(earlier: NpsCounts, later: NpsCounts, level?: number): Interval | null;

/** Between which scores, in points, that of everybody invited must lie. */
interface NpsBounds {
    low: number;
    high: number;
}
/**
 * The scores if all who were invited and did not answer were detractors, and if all were promoters: −100 and
 * 100 when nobody answered. `null` when nobody was invited, more answered than were, or the counts cannot be.
 * Manski 1989, J Human Resources 24:343.
 */
declare function npsNonResponseBounds(counts: NpsCounts, invited: number): NpsBounds | null;

/**
 * The scores, in points, that a score test would not reject: always within ±100 and around the score itself,
 * and near its level even below eleven answers. `null` when nobody answered, the counts cannot be, or the
 * level is not between 0 and 1. Tango 1998, Stat Med 17:891, applied to promoters and detractors as the two
 * discordant cells.
 */
declare function npsScoreInterval(counts: NpsCounts, level?: number): Interval | null;

/**
 * An interval in points, not cut at ±100, that holds together with those of all other contrasts of the three
 * groups: for showing the score beside their shares; it is as empty as Wald's when all answered alike. `null`
 * when nobody answered, the counts cannot be, or the level is not between 0 and 1. Goodman 1965, Technometrics
 * 7:247, with χ² of 2 degrees of freedom.
 */
declare function npsSimultaneousInterval(counts: NpsCounts, level?: number): Interval | null;

/** How often each answer was given. */
interface ScoreHistogram {
    /** The counts of the answers 0 to 10. */
    bins: number[];
    /** How many bytes were no answer. */
    invalid: number;
}
/**
 * The counts of answers of one byte each, 0 to 10; other bytes are counted apart, and eleven zeros come of no
 * bytes. Bytes are counted two at a time, as one of 65,536 pairs.
 */
declare function scoreHistogram(bytes: Uint8Array): ScoreHistogram;

/** So many out of so many. */
interface Share {
    numerator: number;
    denominator: number;
}
/** The value of a share in [0, 1]; `null` when nothing was counted, or the counts cannot be. */
declare function proportion(share: Share): number | null;

/**
 * The interval of a share after adding z²/2 successes and as many failures, cut to [0, 1]: Wilson's centre, a
 * little wider. `null` when nothing was counted, the counts cannot be, or the level is not between 0 and 1.
 * Agresti & Coull 1998, Am Stat 52:119.
 */
declare function agrestiCoullInterval(share: Share, level?: number): Interval | null;

/**
 * The exact interval of a share, in [0, 1]: it covers the truth at least as often as its level says. `null`
 * when nothing was counted, the counts cannot be, or the level is not between 0 and 1. Clopper & Pearson 1934,
 * Biometrika 26:404.
 */
declare function clopperPearsonInterval(share: Share, level?: number): Interval | null;

/**
 * The odds ratio under which `x` is what is expected given the margins, from 0 to ∞; `null` when they allow
 * one table only. Cornfield 1956; Breslow & Day 1980, "Statistical methods in cancer research" I, 4.2.
 */
declare function conditionalOddsRatio(margins: Margins, x: number): number | null;
/** The odds ratios that neither one-sided exact test rejects at half of 1 − level: R's fisher.test. */
declare function conditionalOddsInterval(margins: Margins, x: number, level: number): Interval;

/** What the exact test of two shares tells. */
interface FisherExactTest {
    /** Two-sided: the probability of all tables no more probable than this one; 0 below 1e-300. */
    p: number;
    /** `p` with the observed table counted half: nearer to its nominal size where counts are small. */
    midP: number;
    /** Conditional maximum-likelihood estimate, from 0 to ∞; `null` when the margins allow one table only. */
    oddsRatio: number | null;
    /** Exact, of the conditional odds ratio. */
    interval: Interval;
}
/**
 * Whether two shares differ, exactly, given the margins. `null` when one counts nothing, the counts cannot be,
 * or the level is not between 0 and 1. Fisher 1935, JRSS 98:39; two-sided rule and interval as R's fisher.test;
 * mid-p of Lydersen et al. 2009, Stat Med 28:1159.
 */
declare function fisherExactTest(a: Share, b: Share, level?: number): FisherExactTest | null;

/**
 * The equal-tailed interval of a share under Jeffreys's prior, in [0, 1], reaching 0 and 1 where none or all
 * were counted. `null` when nothing was counted, the counts cannot be, or the level is not between 0 and 1.
 * Brown, Cai & DasGupta 2001, Stat Sci 16:101.
 */
declare function jeffreysInterval(share: Share, level?: number): Interval | null;

/** By how much a share is above another, in [−1, 1]. */
interface ShareDifference {
    difference: number;
    interval: Interval;
}
/**
 * The first share less the second, with the interval made of their Wilson intervals. `null` when nothing was
 * counted in one of them, the counts cannot be, or the level is not between 0 and 1. Newcombe 1998, Stat Med
 * 17:873, method 10.
 */
declare function newcombeDifference(a: Share, b: Share, level?: number): ShareDifference | null;

/** How many standard errors off, with its sign, and the two-sided p-value. */
interface ZTest {
    z: number;
    p: number;
}
/**
 * Whether two shares differ by more than chance, by the pooled z-test without correction; the sign is that of
 * the first less the second. `null` when the counts cannot be, or when both are 0 or both are 1: nothing
 * varies. Fleiss, Levin & Paik 2003, "Statistical methods for rates and proportions", 3.1.
 */
declare function pooledZTest(a: Share, b: Share): ZTest | null;

/** A population of which something is known for some only. */
interface PartlyKnown {
    /** How many are known to be so. */
    yes: number;
    /** How many are known not to be so. */
    no: number;
    /** How many nothing is known of. */
    unknown: number;
}
/** Between which shares the truth must lie, whatever the unknown ones are; `known` is the share of those known. */
interface ShareBounds {
    low: number;
    high: number;
    known: number | null;
}
/**
 * The bounds of a share in [0, 1]: all unknown ones are no, or all are yes. `known` is `null` when none is
 * known; `null` when nobody is counted, or the counts cannot be. Manski 1989, J Human Resources 24:343.
 */
declare function shareBounds({ yes, no, unknown }: PartlyKnown): ShareBounds | null;

/**
 * The score interval of a share with continuity correction, in [0, 1]: wider than Wilson's, close to the exact
 * one. `null` when nothing was counted, the counts cannot be, or the level is not between 0 and 1. Newcombe
 * 1998, Stat Med 17:857, method 4.
 */
declare function wilsonContinuityInterval(share: Share, level?: number): Interval | null;

/**
 * The score interval of a share, in [0, 1]: the probabilities that a z-test would not reject. `null` when
 * nothing was counted, the counts cannot be, or the level is not between 0 and 1. Wilson 1927, JASA 22:209.
 */
declare function wilsonInterval(share: Share, level?: number): Interval | null;

/** Events seen during so much exposure: person-years, startup-months. */
interface Exposed {
    events: number;
    exposure: number;
}
/** Events per unit of exposure. */
interface Rate {
    rate: number;
    interval: Interval;
}
/**
 * The rate of events, with its exact interval when they come independently of each other. `null` when there
 * was no exposure, the events are no count, or the level is not between 0 and 1. Garwood 1936, Biometrika
 * 28:437.
 */
declare function poissonRate(observed: Exposed, level?: number): Rate | null;

/** How many times a rate is another. */
interface RateRatio {
    /** From 0 to ∞: where the second saw no event it is infinite. */
    ratio: number;
    interval: Interval;
    /** Two-sided and exact, against equal rates. */
    p: number;
}
/**
 * The first rate over the second, with the exact interval and test given their events together. `null` when
 * there was no exposure, no event in either, the events are no count, or the level is not between 0 and 1.
 * Przyborowski & Wilenski 1940, Biometrika 31:313; as R's poisson.test.
 */
declare function poissonRateRatio(a: Exposed, b: Exposed, level?: number): RateRatio | null;

/** Why a row cannot be used: it is left out, and the others are used all the same. */
type RefusalReason = "time-not-a-number" | "time-infinite" | "time-negative" | "entry-not-a-number" | "entry-infinite" | "entry-negative" | "entry-not-before-exit" | "event-unknown" | "group-unknown";
/** One row that was left out: its place in the input, from 0, and the reason. */
interface RefusedRow {
    index: number;
    reason: RefusalReason;
}
/** How many rows were left out, and the first of them, at most a hundred. */
interface RefusedRows {
    total: number;
    rows: RefusedRow[];
}

/**
 * One row a subject, in columns of the same length. Typed arrays (`Int32Array` or `Uint16Array` of days,
 * `Uint8Array` of flags) are read without a copy.
 */
interface SurvivalRows {
    /** How long the subject was followed, in any unit: up to the event, or up to the censoring. */
    times: ArrayLike<number>;
    /** 1 or `true` where the event took place at that time, 0 or `false` where it had not yet. */
    events: ArrayLike<number | boolean>;
    /** From when on the subject was watched (left truncation); without them, all are from the start. */
    entries?: ArrayLike<number> | undefined;
}

/**
 * What is needed of survival data, and all of it: at each distinct time at which someone's watch ended,
 * how many were at risk (entry < time ≤ exit), had the event, or were censored. Those censored at a time
 * are still at risk of an event at that time.
 */
interface SurvivalTable {
    /** Ascending. */
    times: ArrayLike<number>;
    atRisk: ArrayLike<number>;
    events: ArrayLike<number>;
    censored: ArrayLike<number>;
    /** How many entered late, and when, ascending; without it, all are at risk from the start. */
    entries?: {
        times: ArrayLike<number>;
        counts: ArrayLike<number>;
    } | undefined;
}
/**
 * The table of survival rows, and the rows that had to be left out of it; without a usable row, a table
 * of no time. Whole days are counted in one pass, other times are sorted; the order of rows never matters.
 * Kaplan & Meier 1958, JASA 53:457; delayed entry as in Andersen, Borgan, Gill & Keiding 1993, III.4.
 */
declare function survivalTable(rows: SurvivalRows): {
    table: SurvivalTable;
    refused: RefusedRows;
};

/** Rows that may end in several ways, of which only the first can be seen. */
interface CompetingRisksRows extends Omit<SurvivalRows, "events"> {
    /** 0 where the row was censored, else what happened: 1, 2, …, `causeCount`. */
    causes: ArrayLike<number>;
    /** From 1 to 254. */
    causeCount: number;
}
/** A survival table whose events are told apart. */
interface CompetingRisksTable extends SurvivalTable {
    /** The events of cause 1, of cause 2, …; `events` holds those of all causes. */
    byCause: ArrayLike<number>[];
}
/** The table of rows with competing risks, and the rows that had to be left out; see `survivalTable`. */
declare function competingRisksTable(rows: CompetingRisksRows): {
    table: CompetingRisksTable;
    refused: RefusedRows;
};

/**
 * The scale on which a probability gets its limits: `log-log`, ours, never leaves [0, 1] and does best with
 * few subjects; `log` is R's default; `plain` is symmetric. The last two are cut off at 0 and 1.
 */
type LimitsScale = "log-log" | "log" | "plain";

/** How sure limits are to hold the truth, and on which scale they are made. */
interface LimitsOptions {
    /** @defaultValue 0.95 */
    level?: number | undefined;
    /** @defaultValue "log-log" */
    scale?: LimitsScale | undefined;
}
/** A survival curve: a step at each time of its table, 1 before the first one. */
interface SurvivalCurve {
    table: SurvivalTable;
    times: Float64Array;
    /** The share that has not had the event by that time, that time included. */
    survival: Float64Array;
    /** Greenwood's sum Σ d / (n (n − d)): the variance of log S; infinite once S is 0. */
    logVariance: Float64Array;
    /** `NaN` where the scale has no limits, see `survivalLimits`. */
    low: Float64Array;
    high: Float64Array;
    level: number;
    scale: LimitsScale;
}
/**
 * The Kaplan–Meier curve of a table, with pointwise limits; a curve without steps of a table without times.
 * With delayed entry a curve that reaches 0 early stays there. Kaplan & Meier 1958, JASA 53:457; variance
 * of Greenwood 1926, Reports on Public Health 33.
 */
declare function kaplanMeier(table: SurvivalTable, options?: LimitsOptions): SurvivalCurve;

/** The share that one cause has ended by each time, 0 before the first one. */
interface CumulativeIncidence {
    times: Float64Array;
    incidence: Float64Array;
    standardError: Float64Array;
    /** `NaN` where the incidence is 0. */
    low: Float64Array;
    high: Float64Array;
    level: number;
}
/**
 * The Aalen–Johansen estimate of the cumulative incidence of each cause, the others competing, with
 * pointwise limits; no steps of a table without times. Aalen & Johansen 1978, Scandinavian Journal of
 * Statistics 5:141. The variance is Greenwood's with multinomial events (Allignol, Schumacher &
 * Beyersmann 2010, Biometrical Journal 52:126): that of R's `survfit` for several states when all are
 * watched from the start, and that of R's `etm` with delayed entry; `cmprsk` has another one.
 */
declare function cumulativeIncidence(table: CompetingRisksTable, { level, scale }?: LimitsOptions): CumulativeIncidence[];

/** A test of whether several groups have one hazard. */
interface LogRank {
    chiSquare: number;
    /** One less than the number of groups of which an event could be expected. */
    degreesOfFreedom: number;
    pValue: number;
    /** By group, the events, each weighted as the test weights its time. */
    observed: number[];
    /** By group, the events to be expected if all had one hazard, weighted likewise. */
    expected: number[];
}
/** What weighs more in the test: S(t−)^rho of all groups together. */
interface LogRankOptions {
    /**
     * 0 is the log-rank test, 1 gives early events more weight (Peto & Peto's Wilcoxon).
     * @defaultValue 0
     */
    rho?: number | undefined;
}
/**
 * The log-rank test of Mantel 1966, or the G-rho test of Harrington & Fleming 1982, Biometrika 69:553, of
 * two groups or more; groups may enter late. `null` when the data cannot tell the groups apart: fewer than
 * two groups of which an event could be expected, or no variance. Throws of less than two tables.
 */
declare function logRank(tables: readonly SurvivalTable[], { rho }?: LogRankOptions): LogRank | null;

/** A cumulative hazard: a step at each time of its table, 0 before the first one. */
interface CumulativeHazard {
    times: Float64Array;
    hazard: Float64Array;
    standardError: Float64Array;
    /** `NaN` as long as the hazard is 0. */
    low: Float64Array;
    high: Float64Array;
    level: number;
}
/**
 * The Nelson–Aalen estimate Σ d / n of the cumulative hazard, its variance Σ d / n², and limits on the log
 * scale; no steps of a table without times. Aalen 1978, Annals of Statistics 6:701; limits of Bie, Borgan
 * & Liestøl 1987, Scandinavian Journal of Statistics 14:221.
 */
declare function nelsonAalen(table: SurvivalTable, level?: number): CumulativeHazard;

/** A mean time, restricted to a horizon. */
interface RestrictedMean {
    value: number;
    standardError: number;
    low: number;
    high: number;
    level: number;
    /** Time after the horizon does not count. */
    horizon: number;
}
/**
 * The mean time without the event within a horizon: the area under the curve up to it. `null` of an empty
 * curve, and when the horizon lies after the last time of a curve that has not reached 0, since the data do
 * not tell that area. Throws unless the horizon is above 0 and finite. Royston & Parmar 2013, BMC Medical
 * Research Methodology 13:152; variance of Klein & Moeschberger 2003, 4.5.
 */
declare function restrictedMean(curve: SurvivalCurve, horizon: number): RestrictedMean | null;

/** How much longer one group goes without the event than another one, with its test. */
interface Difference {
    /** The first minus the second. */
    value: number;
    standardError: number;
    low: number;
    high: number;
    level: number;
    /** Two-sided; `null` when neither group varies, so that there is nothing to test. */
    pValue: number | null;
}
/**
 * The restricted mean of a first curve minus that of a second, in the unit of their times, at the level of
 * the first. `null` unless both have one up to the horizon, see `restrictedMean`. Royston & Parmar 2013,
 * BMC Medical Research Methodology 13:152.
 */
declare function restrictedMeanDifference(first: SurvivalCurve, second: SurvivalCurve, horizon: number): Difference | null;

/** The share without the event by a time, and the limits of it. */
interface SurvivalAt {
    value: number;
    /** `null` where the scale of the curve has no limits: at 1, before the first event, and at 0. */
    low: number | null;
    high: number | null;
    /** The standard error by Greenwood's formula. */
    standardError: number;
}
/**
 * The share without the event by a time, that time included. `null` of an empty curve, before 0, and after
 * its last time unless it has reached 0, since the data do not tell it. Greenwood 1926.
 */
declare function survivalAt(curve: SurvivalCurve, time: number): SurvivalAt | null;

/** How far two survival curves are apart at a time that was chosen beforehand. */
interface SurvivalDifference extends Difference {
    first: SurvivalAt;
    second: SurvivalAt;
    /** Of the complementary log-log test, with one degree of freedom; `null` where a curve is at 0 or 1. */
    chiSquare: number | null;
}
/**
 * The survival of a first curve at a time minus that of a second, with limits from Greenwood's variances
 * at the level of the first, and the p-value of the complementary log-log test, which keeps its level with
 * few subjects where the plain one does not. `null` unless both curves tell their survival then, see
 * `survivalAt`. Klein, Logan, Harhoff & Andersen 2007, Statistics in Medicine 26:4505, formula 3.
 */
declare function survivalDifference(firstCurve: SurvivalCurve, secondCurve: SurvivalCurve, time: number): SurvivalDifference | null;

/** A time, and the limits between which it lies at the level of its curve. */
interface SurvivalQuantile {
    /** `null` when the curve never falls that low. */
    value: number | null;
    low: number | null;
    /** `null` when the upper limit of the curve never falls that low: there is no upper bound yet. */
    high: number | null;
}
/**
 * The time by which a share has had the event, by default the median; all `null` of an empty curve. Where
 * the curve is flat at exactly that share, the middle of the flat part, as R's `quantile.survfit` does.
 * Limits of Brookmeyer & Crowley 1982, Biometrics 38:29: the first times at which those of the curve get there.
 * Throws unless 0 < share < 1.
 */
declare function survivalQuantile(curve: SurvivalCurve, share?: number): SurvivalQuantile;

/** How many subjects left, and entered, on each day: what many tables can be summed into. */
interface DayCounts {
    /** How many had the event on day 0, 1, 2, …; a list that ends early goes on with zeros. */
    events: ArrayLike<number>;
    /** How many were censored on that day. */
    censored: ArrayLike<number>;
    /** How many entered on that day, at risk from the next one on; without them, all are from the start. */
    entries?: ArrayLike<number> | undefined;
}
/**
 * The table of counts per day: that of all rows together when the counts are sums of those of parts.
 * Throws when the counts are no whole numbers, or when more have left by some day than had entered
 * before it, since then no rows can have these counts.
 */
declare function survivalTableOfDays({ events, censored, entries }: DayCounts): SurvivalTable;

/** Survival rows of several groups. */
interface GroupedSurvivalRows extends SurvivalRows {
    /** The group of each subject: 0, 1, …, `groupCount` − 1. */
    groups: ArrayLike<number>;
    /** From 1 to 254. */
    groupCount: number;
}
/**
 * A table for each group, in the order of their numbers, all made in the same pass, and the rows that had
 * to be left out; a group without a usable row has a table of no time. See `survivalTable`.
 */
declare function survivalTables(rows: GroupedSurvivalRows): {
    tables: SurvivalTable[];
    refused: RefusedRows;
};

export { agrestiCoullInterval, benjaminiHochbergAdjusted, betaQuantile, binomialTest, chiSquareUpperTail, clopperPearsonInterval, competingRisksTable, conditionalOddsInterval, conditionalOddsRatio, cumulativeIncidence, finitePopulationCorrection, fisherExactTest, gammaQuantile, holmAdjusted, incompleteBeta, incompleteGamma, jeffreysInterval, kaplanMeier, logBinomial, logGamma, logRank, meanInterval, nelsonAalen, netPromoterScore, newcombeDifference, normalCdf, normalQuantile, npsAdjustedWaldInterval, npsAnswersNeeded, npsByStrata, npsChange, npsChangeInterval, npsCounts, npsNonResponseBounds, npsScoreInterval, npsSimultaneousInterval, npsWaldInterval, pairedDifference, poissonRate, poissonRateRatio, pooledZTest, proportion, restrictedMean, restrictedMeanDifference, sampleSummary, satisfactionIndex, scoreHistogram, shareBounds, studentCdf, studentQuantile, survivalAt, survivalDifference, survivalQuantile, survivalTable, survivalTableOfDays, survivalTables, welchDifference, wilsonContinuityInterval, wilsonInterval };
export type { CompetingRisksRows, CompetingRisksTable, CumulativeHazard, CumulativeIncidence, DayCounts, Difference, Exposed, FisherExactTest, GroupedSurvivalRows, LimitsOptions, LimitsScale, LogRank, LogRankOptions, Margins, MeanDifference, NpsBounds, NpsChange, NpsCounts, NpsIntervalOptions, NpsPrecision, Pair, PairedDifference, PartlyKnown, Rate, RateRatio, RefusalReason, RefusedRow, RefusedRows, RefusingSummary, RestrictedMean, SampleSummary, SatisfactionIndex, ScoreHistogram, Share, ShareBounds, ShareDifference, Stratum, SurvivalAt, SurvivalCurve, SurvivalDifference, SurvivalQuantile, SurvivalRows, SurvivalTable, Tails, WeightedNps, ZTest };

// shared-1
import { M as Measurement, T as Text, U as Unit, I as Interval, C as Counts, D as Detail, P as Period, a as Provenance } from 'shared-2';
export { S as Segment, b as Status } from 'shared-2';
import { Member, Mission, Startup, Workshop, SiteAudit, SurveyWave, Survey, SurveyAnswer, Community, CalendarDate, Diagnostic, Reading } from '@communaute/schemas';
import { S as Spell } from 'shared-3';
export { C as CohortCell, a as CohortRow, b as CohortTally, c as CountsByName, D as DEFAULT_GAP, d as DatedMission, e as DistinctTally, G as Groups, L as LikertCount, f as LikertTally, O as OPEN_END, g as Observation, R as RateTally, h as ScoreCount, i as ScoreTally, j as ShareTally, k as StateCount, l as StateTally, m as SurvivalTally, T as Transition, n as TransitionTally, U as UNKNOWN_GROUP, o as likertTallyOfCounts, p as mergeCohorts, q as mergeDistinct, r as mergeGroups, s as mergeLikert, t as mergeRates, u as mergeScores, v as mergeShares, w as mergeStates, x as mergeSurvival, y as mergeTransitions, z as observationAsOf, A as observationDuring, B as scoreTallyOfCounts, E as spellsOf, F as stateTallyOfCounts, H as tallyByGroup, I as tallyCohorts, J as tallyDistinct, K as tallyLikert, M as tallyRate, N as tallyScores, P as tallyShare, Q as tallyStates, V as tallySurvival, W as tallyTransitions } from 'shared-3';

/** How far the persons behind a measure are to be protected. */
interface Protection {
    disclosure: "public" | "personal" | "sensitive";
    /** The fewest persons that a shown cell may speak of. */
    threshold: number;
    /** What each person or body adds to the value, where it is a sum: a value that is nearly all of one is hidden. */
    contributions?: readonly number[];
}
/**
 * The same measurements, those hidden that would tell something of a person, and as many more as it takes for nobody to
 * find them again by adding and subtracting within a table, between tables or between days. Public facts stay.
 */
declare function protectPublication(measurements: readonly Measurement[], protectionOf: (measurement: Measurement) => Protection): Measurement[];

/** What a publication gives away; all lists are empty when it keeps its promise. */
interface DisclosureAudit {
    /** Hidden cells whose counts follow from those that are shown. */
    recoverable: Measurement[];
    /** Hidden cells, not recoverable, of which what is shown leaves fewer possible counts than the threshold. */
    nearlyKnown: Measurement[];
    /** Cells that are shown although too few persons stand behind them, or behind what their value tells. */
    exposed: Measurement[];
    /** Shown cells, and the tables they stand in, that tell too little more than an earlier day did. */
    tooNear: Measurement[];
}
/**
 * Attacks a publication as a reader could who knows which cells add up: solves the equations of all its tables at once in
 * whole numbers, bounds what is left, since no count is below 0, and holds the days of a period side by side.
 *
 * It does not weigh what somebody may guess who knows some of the answers, nor join bounds of several equations.
 */
declare function auditDisclosure(measurements: readonly Measurement[], protectionOf: (measurement: Measurement) => Protection): DisclosureAudit;

/**
 * Whether the crossing of attributes isolates people, and is then refused as a whole: more than one in five of those
 * counted would stand in a cell below the threshold. Empty cells isolate nobody; a crossing of nobody is not refused.
 */
declare function isCrossingRefused(cells: readonly number[], threshold: number): boolean;

/**
 * Whether one contributor makes up more than `share` of a sum, whose value then tells theirs: 0.85 is the rule of French
 * official statistics. A sum of nothing is dominated by nobody.
 */
declare function isDominated(contributions: readonly number[], share?: number): boolean;

/**
 * How many answers of a survey may be told of: all of them once `threshold` more stand there than were told before, and
 * else no more than before. Told one by one, each answer could be read off the change.
 *
 * So it is at the closing too: the last few answers after a batch stay untold. Whoever wants them all told waits for the
 * closing, with nothing told before. No answers give 0.
 */
declare function releasableBatch(told: number, answers: number, threshold: number): number;
/**
 * Whether the number of answers of each score may be shown: from 30 answers on, and only if at least two classes hold two
 * or more; else everybody's answer could be read off it (ℓ-diversity, Machanavajjhala 2007).
 */
declare function isHistogramReleasable(classes: readonly number[]): boolean;

/** What a member did for the whole community on a day. */
interface DatedContribution {
    day: number;
    kind: string;
}
/** A member in whole days, so that nothing is read twice: missions, their spells, and contributions. */
interface PreparedMember {
    member: Member;
    /** The missions whose days make sense, in order of their starts. */
    missions: readonly (Spell & {
        mission: Mission;
    })[];
    /** Days covered by some mission, without overlap: what tells whether a member is active. */
    stints: readonly Spell[];
    /** Missions less than `gap` days apart, merged: what tells how long a member stays. */
    spells: readonly Spell[];
    /** In order of their days. */
    contributions: readonly DatedContribution[];
}

/** A startup with what other sources tell of it, in whole days. */
interface PreparedStartup {
    startup: Startup;
    phases: readonly {
        name: string;
        start: number;
        end: number | undefined;
    }[];
    workshops: readonly Workshop[];
    /** The days on which requests that a person handled were closed. */
    manualTickets: readonly number[];
    /** The days on which requests were closed of which nobody can say whether a person handled them. */
    ticketsOfUnknownHand: readonly number[];
}

/** A site with its scans in order of their days, and the startup that it belongs to, when one is known. */
interface PreparedSite {
    url: string;
    startup: PreparedStartup | undefined;
    /** A scan without a day cannot be placed in time: it is never the latest one. */
    scans: readonly {
        day: number;
        audit: SiteAudit;
    }[];
}

/** A round of a survey with its answers; those of tests and demonstrations are left out. */
interface PreparedWave {
    wave: SurveyWave;
    survey: Survey | undefined;
    opens: number;
    /** The first day on which nobody answers any more; `undefined` while the wave is open. */
    closed: number | undefined;
    answers: readonly SurveyAnswer[];
}

/** A community, or a segment of one, ready to be counted: built once for all measures and all days. */
interface PreparedCommunity {
    members: readonly PreparedMember[];
    startups: readonly PreparedStartup[];
    startupById: ReadonlyMap<string, PreparedStartup>;
    sites: readonly PreparedSite[];
    waves: readonly PreparedWave[];
    problems: Community["problems"];
    /** The parts of the community in which nothing was read: nothing is known of them, which is not zero. */
    unread: ReadonlySet<keyof Community>;
    /** The day since which contributions are noted; infinite when none is. */
    firstContribution: number;
    /** Contributions of people who are no members: by the id that stands there. */
    strangers: ReadonlyMap<string, readonly DatedContribution[]>;
    /** What members declared of themselves, by member and then by attribute. */
    attributes: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Whether a value may be hidden: facts that are public one by one never are, what persons tell or do is. */
type Disclosure = "public" | "personal" | "sensitive";
/** What the values of a measure speak of, and hence what they can be broken down by. */
type Subject = "members" | "startups" | "sites" | "answers" | "problems";
/** What the world already knows of a measure before any calculation: its words, its unit, its rules. */
interface MeasureDefinition {
    id: string;
    version: number;
    title: Text;
    question: Text;
    unit: Unit;
    direction: "up" | "down" | "none";
    numerator: Text;
    denominator: Text;
    /** The parts of a community that it is counted from. */
    sources: readonly (keyof Community)[];
    subject: Subject;
    /** The trade that it speaks of, unless the options name another; `null` for every member. */
    domain: string | null;
    /** The whole months or days that a value looks back on by default; `null` for a value of one day. */
    defaultPeriod: {
        months: number;
    } | {
        days: number;
    } | null;
    /** Whether the default period ends on the day itself, or where the ends of missions start to be trusted. */
    periodEnds: "as-of" | "settled";
    /** Whether later corrections of missions can change it: true of all that depends on their ends. */
    dependsOnMissionEnds: boolean;
    disclosure: Disclosure;
    /** The fewest persons or things behind a value that is shown. */
    threshold: number;
    /** Which of the community's own pages asked for it: `communaute-xp`, `devex`, or `around`. */
    seed: "communaute-xp" | "devex" | "around";
    /** The attributes that it can be broken down by, beside those given as options. */
    breakdowns: readonly string[];
    /**
     * When members are told apart: on the day unless told, or at their entry where staying is measured, since those who
     * stayed long have had the time to change (immortal time, Suissa 2008).
     */
    attributesAt?: "as-of" | "entry";
    /** The details that rest on the same persons as the value, and may be told of a part that is protected. */
    safeDetails?: readonly string[];
}
/** What a calculation is given, complete, in days counted from 1970-01-01: nothing is read from a clock. */
interface MeasureContext {
    /** The whole community, or the segment that the value speaks of. */
    population: PreparedCommunity;
    asOf: number;
    /** What is known only later than this day is not used. */
    knownAt: number;
    /** From this day on, the ends of missions are not trusted yet: `knownAt` less `settle`, at most `asOf`. */
    cut: number;
    /** The days that the value looks back on: the first one counted, the last one not. */
    from: number;
    to: number;
    options: ChosenOptions;
}
/** The definitions that a caller may choose otherwise; each changes what the value means. */
interface MeasureOptions {
    /** Days of absence that do not end a spell; 92 unless told. */
    gap?: number | undefined;
    /** Days after which the end of a mission is trusted; 92 unless told, never below `gap`. */
    settle?: number | undefined;
    /** How sure intervals are; 0.95 unless told. */
    level?: number | undefined;
    /** The trade that measures about developers speak of; `null` for every member. */
    domain?: string | null | undefined;
    /** Which grades count as an A in security; A+ and A unless told. */
    grades?: readonly string[] | undefined;
    /** Which tools grade the security; all that said something unless told. */
    tools?: readonly string[] | undefined;
    /** The two declared values that a comparison sets against each other, such as `{ gender: ["femme", "homme"] }`. */
    groups?: Readonly<Record<string, readonly [string, string]>> | undefined;
    /** What members declared of themselves, by member and then by attribute; it is never inferred. */
    attributes?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
}
/** The same options, none left open. */
interface ChosenOptions {
    gap: number;
    settle: number;
    level: number;
    grades: readonly string[];
    tools: readonly string[] | null;
    groups: Readonly<Record<string, readonly [string, string]>>;
}
/** What a calculation found, before the engine adds what its definition and its context say. */
interface Outcome {
    value: number | null;
    interval?: Interval | undefined;
    counts: Counts;
    details?: Detail[] | undefined;
    /** The period, where the calculation chose it itself, as the last wave of a survey. */
    period?: Period | undefined;
    /** Why there is no value, or why it must be read with care. */
    because?: Text | undefined;
    /** Whether it would tell what each person answered, because all answered alike. */
    isTelling?: boolean | undefined;
    /** Whether it rests on few, or on a part only of what it speaks of. */
    isIndicative?: boolean | undefined;
}
/** A measure: its definition, and the calculation that gives its values. */
interface Measure {
    definition: MeasureDefinition;
    calculate(context: MeasureContext): Outcome;
}

/** When and how to measure; only the day is needed. */
interface MeasuringOptions extends MeasureOptions {
    /** The day that the values speak of. */
    asOf: CalendarDate;
    /** The period to look back on, instead of the one of each definition; its last day is not counted. */
    period?: Period | undefined;
    /** The day on which the data were read, when it is later than `asOf`: ends of missions are better known then. */
    knownAt?: CalendarDate | undefined;
    /** Where the rows come from; each value tells it. */
    provenance?: readonly Provenance[] | undefined;
}

/** A way to part members that the library does not know of, such as bands of declared experience. */
interface Attribute {
    id: string;
    /** The part that a member is in; `undefined` when it is not known. */
    of(member: Member): string | undefined;
}

/** How to take one measure. */
interface OneMeasureOptions extends MeasuringOptions {
    /** What to break it down by: an attribute by its name, or a function of members. */
    by?: string | Attribute | undefined;
}
/** Values, the total first, and what was wrong with what they were asked of. */
interface Measurements {
    value: Measurement[];
    diagnostics: Diagnostic[];
}
/**
 * The values of one measure of a community on a day: the total, and then each segment when `by` is given.
 *
 * Cells about persons that are too small leave as `suppressed`, with others that would give them away. An id that no
 * measure bears gives no value and a diagnostic; a community that is empty gives counts of 0 and missing values.
 */
declare function measure(id: string, community: Community, { by, ...options }: OneMeasureOptions): Measurements;

/**
 * The values of every measure of a community on a day, in the order of the catalogue; with `by`, each measure that
 * can be broken down by it also gives its segments.
 *
 * What one value would give away of another is hidden across the whole. An empty community gives counts of 0 and
 * missing values.
 */
declare function measureAll(community: Community, { by, ...options }: OneMeasureOptions): Measurements;

/** All measures, first those that the community's pages ask for, in their order; to add one is to add a line here. */
declare const MEASURES: readonly Measure[];

/** The protection of a measurement when it stands alone, for those who check a publication. */
declare function protectionOf(measurement: Measurement): Protection;

/** Which points to give. */
interface SeriesOptions extends Omit<OneMeasureOptions, "asOf" | "period"> {
    every: "month" | "quarter";
    from: CalendarDate;
    /** The first day that is not looked at any more. */
    to: CalendarDate;
    /**
     * What each point looks back on: `own`, unless told, is the period of the definition, such as a year; `step` is the
     * month or quarter itself, so that counts add up.
     */
    window?: "own" | "step" | undefined;
}
/**
 * The values of a measure at the end of each whole month or quarter, in order, each point as `measure` gives it; the
 * community is prepared once for all of them.
 *
 * A point is measured as of the day after its month. Without `knownAt` each one trusts the ends of missions no further
 * than its own day would have; with it, all but the last ones are settled. No whole month in between gives no value.
 */
declare function series(id: string, community: Community, { every, from, to, window, by, knownAt, ...options }: SeriesOptions): Measurements;

/** Whether no one is in two of several parts, and how many are. */
interface ShardCheck {
    areDisjoint: boolean;
    /** Persons in more than one part. */
    shared: number;
}
/**
 * Whether parts can be tallied apart and merged: all missions of a person must be in one part, else a stay would be
 * cut in two and count as a departure. Give the persons of each part; one may come several times in a part.
 */
declare function disjointShards(parts: Iterable<Iterable<string | number>>): ShardCheck;

/** The number of a day counted from 1970-01-01, which is 0; days before are negative. */
declare function dayOf(date: CalendarDate): number;
/** The day that bears a number counted from 1970-01-01, within the years 0000 to 9999. */
declare function dateOf(day: number): CalendarDate;

/** Missions as columns, a row each: any number for the person, days since 1970-01-01, `OPEN_END` without an end. */
interface MissionColumns {
    person: Int32Array;
    start: Int32Array;
    end: Int32Array;
}

/** How long a period is: in calendar months, or in days. */
type PeriodLength = {
    months: number;
} | {
    days: number;
};
/**
 * The period of that length whose last day is the eve of `asOf`: from its first day up to, and without, `asOf`.
 *
 * A month that is too short gives its last day: three months before 31 May start on 28 or 29 February.
 */
declare function periodEndingAt(asOf: CalendarDate, length: PeriodLength): Period;
/** Whether a day lies in a period: on its first day or after, before its end. */
declare function isWithin(period: Period, date: CalendarDate): boolean;
/** The calendar months that lie wholly in a period, in order; those it cuts are left out, as they do not compare. */
declare function monthsOf(period: Period): Period[];
/** The calendar quarters that lie wholly in a period, in order; those it cuts are left out, as they do not compare. */
declare function quartersOf(period: Period): Period[];

/** The two delays that decide what a departure is, in days. */
interface SettledOptions {
    /** Days of absence that do not end a spell. */
    gap: number;
    /** Days after which the end of a mission is trusted. */
    settle: number;
}
/**
 * The delays to measure with: those given, else 92 days each.
 *
 * `settle` is never below `gap`: an absence that a return may still fill would pass for a departure. A delay that is
 * shorter is lengthened, one that is no whole number of days from 0 is replaced, and a diagnostic says so.
 */
declare function settledOptions({ gap, settle, }: {
    gap?: number | undefined;
    settle?: number | undefined;
}): Reading<SettledOptions>;
/** The last day whose ends of mission are trusted: `settle` days before `asOf`. */
declare function cutOf(asOf: CalendarDate, settle: number): CalendarDate;
/** Days after which the end of a mission is trusted unless told otherwise. */
declare const DEFAULT_SETTLE = 92;

/** Spells as columns, by person and then by start; `dropped` counts the missions that ended before they started. */
interface SpellColumns extends MissionColumns {
    dropped: number;
}
/**
 * The same spells as `spellsOf`, of many persons at once, for millions of missions in any order.
 *
 * No mission gives no spell. Columns of different lengths are a mistake of the caller, and thrown.
 */
declare function spellsOfColumns(missions: MissionColumns, { gap }?: {
    gap?: number | undefined;
}): SpellColumns;

export { Counts, DEFAULT_SETTLE, Detail, Interval, MEASURES, Measurement, Period, Provenance, Spell, Text, Unit, auditDisclosure, cutOf, dateOf, dayOf, disjointShards, isCrossingRefused, isDominated, isHistogramReleasable, isWithin, measure, measureAll, monthsOf, periodEndingAt, protectPublication, protectionOf, quartersOf, releasableBatch, series, settledOptions, spellsOfColumns };
export type { Attribute, ChosenOptions, DatedContribution, Disclosure, DisclosureAudit, Measure, MeasureContext, MeasureDefinition, MeasureOptions, Measurements, MeasuringOptions, MissionColumns, OneMeasureOptions, Outcome, PeriodLength, PreparedCommunity, PreparedMember, PreparedSite, PreparedStartup, PreparedWave, Protection, SeriesOptions, SettledOptions, ShardCheck, SpellColumns, Subject };

// shared-2
import { CalendarDate } from '@communaute/schemas';

/** What a value counts in; `persons`, `tickets` and the like are plain counts. */
type Unit = "points" | "percent" | "days" | "persons" | "startups" | "problems" | "sites" | "per-startup-month" | "per-person-year" | "index";
/** Between which values the truth may lie, at a level such as 0.95, and how that was worked out. */
interface Interval {
    low: number;
    high: number;
    level: number;
    method: string;
}
/** How many things a value rests on; `unknown` ones belong to the population, but nothing is known of them. */
interface Counts {
    numerator?: number;
    denominator?: number;
    n: number;
    unknown?: number;
}
/** From its first day up to, and without, its last one. */
interface Period {
    from: CalendarDate;
    to: CalendarDate;
}
/** The part of the population that a value speaks of. */
interface Segment {
    by: string;
    value: string;
}
/** Where the rows of a value come from. */
interface Provenance {
    id: string;
    readAt?: string;
    version?: string;
    note?: string;
}
/**
 * How far a value can be relied on: `sound`; `indicative` when it rests on few; `suppressed` when showing
 * it could tell something of a person; `missing` when there is none. `because` says why.
 */
type Status = "sound" | "indicative" | "suppressed" | "missing";
/** A figure that stands beside the value: another estimate, a bound, a count by class. */
interface Detail {
    id: string;
    value: number | null;
    interval?: Interval;
    /** Whether it must not be compared from one period to another, and is shown as a warning only. */
    isComparable: boolean;
}
/** One value of a measure, with all that a reader needs to judge it; `value` is `null` when there is none to show. */
interface Measurement {
    measure: string;
    /** The version of the definition: values of two versions do not compare. */
    version: number;
    value: number | null;
    unit: Unit;
    interval?: Interval;
    counts: Counts;
    asOf: CalendarDate;
    period?: Period;
    segment?: Segment;
    status: Status;
    because?: Text;
    /** Whether later corrections of the sources may still change the value. */
    isProvisional: boolean;
    details: Detail[];
    sources: Provenance[];
}
/** The same sentence in French and in English. */
interface Text {
    fr: string;
    en: string;
}

export type { Counts as C, Detail as D, Interval as I, Measurement as M, Period as P, Segment as S, Text as T, Unit as U, Provenance as a, Status as b };

// shared-3
import { CalendarDate } from '@communaute/schemas';

/** What a mission must tell: its first and last days, both worked; without `end` it is open. */
interface DatedMission {
    start: CalendarDate;
    end?: CalendarDate | undefined;
}
/** A stay of one person, from its first day to its last, both counted, as numbers of days since 1970-01-01. */
interface Spell {
    start: number;
    /** `OPEN_END` as long as a mission of it has no end. */
    end: number;
}
/** What a spell ends on when nothing says that it ends: later than any day, and small enough for an `Int32Array`. */
declare const OPEN_END = 2147483647;
/** Days of absence that do not end a spell unless told otherwise: the longest quarter. */
declare const DEFAULT_GAP = 92;
/**
 * The spells of one person, in order: missions that at most `gap` days of absence separate are one stay.
 *
 * Missions come in any order and may overlap. One that ends before it starts is dropped and counted; no mission
 * gives no spell. This is the merging of overlapping intervals known as "gaps and islands".
 */
declare function spellsOf(missions: Iterable<DatedMission>, { gap }?: {
    gap?: number | undefined;
}): {
    spells: Spell[];
    dropped: number;
};

/** A tally for each group, by the name of the group; `UNKNOWN_GROUP` holds those of whom none is known. */
type Groups<Tally> = Record<string, Tally>;
/** The name of the group of which nothing is known: a class of its own, never left out. */
declare const UNKNOWN_GROUP = "";
/** Each group's rows tallied on their own; no row gives no group. */
declare function tallyByGroup<Row, Tally>(rows: Iterable<Row>, groupOf: (row: Row) => string | null | undefined, tallyOf: (rows: Row[]) => Tally): Groups<Tally>;
/** The tallies of two parts put together, group by group; a group that one part lacks is that of the other. */
declare function mergeGroups<Tally>(a: Groups<Tally>, b: Groups<Tally>, merge: (a: Tally, b: Tally) => Tally): Groups<Tally>;

/** Of those who arrived together, how many have been here long enough to know, and how many of them were present. */
interface CohortCell {
    entrants: number;
    /** Those whose day at that age lies on or before the cut; a share is only shown when all entrants are observed. */
    observed: number;
    present: number;
}
/** Cells by cohort, such as the first day of a quarter, and then by age in days. */
type CohortTally = Groups<Record<string, CohortCell>>;
/** One person of a cohort at one age; `isPresent` is `null` while that day is still to come. */
interface CohortRow {
    cohort: string;
    age: number;
    isPresent: boolean | null;
}
/** The tally of persons by cohort and age; empty without any. */
declare function tallyCohorts(rows: Iterable<CohortRow>): CohortTally;
/** The tally of two parts, of which no person may be in both: see `disjointShards`. */
declare function mergeCohorts(a: CohortTally, b: CohortTally): CohortTally;

/** How many times each of several named things was counted. */
type CountsByName = Record<string, number>;

/** Who was seen, each once, in the order of their ids: exact, so that a small count can be told from a zero. */
interface DistinctTally {
    ids: string[];
}
/** The tally of the different ones among ids; its count is `ids.length`, 0 without any. */
declare function tallyDistinct(ids: Iterable<string>): DistinctTally;
/** The tally of two parts; whoever is in both still counts once. */
declare function mergeDistinct(a: DistinctTally, b: DistinctTally): DistinctTally;

/** How many people chose each point of a scale such as 1 to 5, wrote something else, or skipped the question. */
interface LikertTally {
    /** As many counts as the scale has points; the first is that of the answer 1. */
    bins: number[];
    /** Answers that are no point of the scale: told, never moved to one. */
    invalid: number;
    skipped: number;
}
/** An answer, or its absence, and how many gave it. */
type LikertCount = readonly [answer: number | null | undefined, count: number];
/** The tally of answers on a scale from 1 to `points` (Likert 1932); zeros without any. */
declare function tallyLikert(answers: Iterable<number | null | undefined>, points: number): LikertTally;
/** The tally of answers that are counted already; an answer may come several times. */
declare function likertTallyOfCounts(counts: Iterable<LikertCount>, points: number): LikertTally;
/** The tally of the answers of two parts; answers on scales of different lengths do not add up, which is thrown. */
declare function mergeLikert(a: LikertTally, b: LikertTally): LikertTally;

/** How many things happened, during how many days in which they could; days are person-days or startup-days. */
interface RateTally {
    count: number;
    exposure: number;
}
/** The tally of counts and days, those without anything included, as they have days; zeros without any. */
declare function tallyRate(rows: Iterable<RateTally>): RateTally;
/** The tally of two parts: a rate is Σ count / Σ exposure, never a mean of rates. */
declare function mergeRates(a: RateTally, b: RateTally): RateTally;

/** How many people gave each score from 0 to 10, gave something else, or gave none. */
interface ScoreTally {
    /** Eleven counts, of the scores 0 to 10. */
    bins: number[];
    /** Answers that are no whole number from 0 to 10: told, never rounded into a bin. */
    invalid: number;
    /** Answers without a score; they are no part of what a score rests on. */
    dismissed: number;
}
/** A score, or its absence, and how many gave it. */
type ScoreCount = readonly [score: number | null | undefined, count: number];
/** The tally of scores, one an answer (Reichheld 2003, HBR 81(12):46); zeros without any. */
declare function tallyScores(scores: Iterable<number | null | undefined>): ScoreTally;
/** The tally of scores that are counted already; a score may come several times. */
declare function scoreTallyOfCounts(counts: Iterable<ScoreCount>): ScoreTally;
/** The tally of the answers of two parts. */
declare function mergeScores(a: ScoreTally, b: ScoreTally): ScoreTally;

/** How many have a property, of how many we know whether they have it, among all: `numerator ≤ known ≤ total`. */
interface ShareTally {
    numerator: number;
    known: number;
    total: number;
}
/** The tally of a property that each one has, has not, or of which it is not known (`null`); zeros without any. */
declare function tallyShare(properties: Iterable<boolean | null | undefined>): ShareTally;
/** The tally of two parts; the unknown stay unknown, so that bounds can be drawn after merging (Manski 1989). */
declare function mergeShares(a: ShareTally, b: ShareTally): ShareTally;

/** How many are in each state, such as a phase; of `unknown` ones it is not known. */
interface StateTally {
    states: CountsByName;
    unknown: number;
}
/** A state, or `null` where it is not known, and how many are in it. */
type StateCount = readonly [state: string | null | undefined, count: number];
/** The tally of states, one for each thing; no state and nothing unknown without any. */
declare function tallyStates(states: Iterable<string | null | undefined>): StateTally;
/** The tally of states that are counted already; a state may come several times. */
declare function stateTallyOfCounts(counts: Iterable<StateCount>): StateTally;
/** The tally of two parts. */
declare function mergeStates(a: StateTally, b: StateTally): StateTally;

/**
 * What is seen of a spell, in days since its start: it is at risk on the days `t` with `entry < t <= exit`, and a
 * departure is seen on day `exit` when `event` is true; otherwise it is lost from sight there (censored).
 */
interface Observation {
    entry: number;
    exit: number;
    event: boolean;
}
/**
 * What is seen of a spell whose ends are trusted up to `cut`, the number of a day; `null` when it starts later.
 *
 * `exit = min(end, cut) − start + 1`, and it is a departure only when `end < cut`: an end that is planned is a wish.
 */
declare function observationAsOf({ start, end }: Spell, cut: number): Observation | null;
/**
 * What is seen of a spell during the days from `from` up to, and without, `to`; `null` when none of its days lies there.
 *
 * A spell that began before enters late, with the tenure that it has: those who left earlier were never seen
 * (left truncation, Klein & Moeschberger 2003, § 4.6).
 */
declare function observationDuring({ start, end }: Spell, from: number, to: number): Observation | null;

/**
 * All that a survival curve needs of spells: how many, on each day of tenure 0, 1, 2, …, were seen to leave, were lost
 * from sight, or came under observation. Lists end with their last count; whoever enters on day `d` is at risk from `d + 1`.
 */
interface SurvivalTally {
    events: number[];
    censored: number[];
    entries: number[];
}
/** The tally of what was seen of spells, day by day (Kaplan & Meier 1958); empty lists without any. */
declare function tallySurvival(observations: Iterable<Observation>): SurvivalTally;
/** The tally of the spells of two parts, of which no person may be in both: see `disjointShards`. */
declare function mergeSurvival(a: SurvivalTally, b: SurvivalTally): SurvivalTally;

/** How many passed from one state to another: first by the state that they left, then by the one they entered. */
type TransitionTally = Record<string, CountsByName>;
/** One passage, or several alike. */
interface Transition {
    from: string;
    to: string;
    /** @defaultValue 1 */
    count?: number | undefined;
}
/** The tally of passages from a state to the next; empty without any. */
declare function tallyTransitions(transitions: Iterable<Transition>): TransitionTally;
/** The tally of two parts, of which nothing that changes state may be in both. */
declare function mergeTransitions(a: TransitionTally, b: TransitionTally): TransitionTally;

export { observationDuring as A, scoreTallyOfCounts as B, DEFAULT_GAP as D, spellsOf as E, stateTallyOfCounts as F, tallyByGroup as H, tallyCohorts as I, tallyDistinct as J, tallyLikert as K, tallyRate as M, tallyScores as N, OPEN_END as O, tallyShare as P, tallyStates as Q, UNKNOWN_GROUP as U, tallySurvival as V, tallyTransitions as W, likertTallyOfCounts as o, mergeCohorts as p, mergeDistinct as q, mergeGroups as r, mergeLikert as s, mergeRates as t, mergeScores as u, mergeShares as v, mergeStates as w, mergeSurvival as x, mergeTransitions as y, observationAsOf as z };
export type { CohortCell as C, Groups as G, LikertCount as L, RateTally as R, Spell as S, Transition as T, CohortRow as a, CohortTally as b, CountsByName as c, DatedMission as d, DistinctTally as e, LikertTally as f, Observation as g, ScoreCount as h, ScoreTally as i, ShareTally as j, StateCount as k, StateTally as l, SurvivalTally as m, TransitionTally as n };
