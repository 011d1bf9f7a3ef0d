import { netPromoterScore } from "../statistics/nps/net-promoter-score.ts";
import { npsAdjustedWaldInterval } from "../statistics/nps/nps-adjusted-wald-interval.ts";
import type { NpsCounts } from "../statistics/nps/nps-counts.ts";
import { npsNonResponseBounds } from "../statistics/nps/nps-non-response-bounds.ts";
import { dateOf } from "../time/day-of.ts";
import { lastWave, NO_WAVE } from "./last-wave.ts";
import type { Measure } from "./measure-definition.ts";
import { detail, FEW, FEWEST, INSUFFICIENT } from "./outcomes.ts";
import { answersOnScale } from "./preparation/prepared-wave.ts";

/** How much members recommend the community: promoters less detractors, in points, of the last wave that closed. */
export const communityNps: Measure = {
  definition: {
    id: "community-nps",
    version: 1,
    title: { fr: "NPS de la communauté", en: "Community NPS" },
    question: {
      fr: "Les membres recommanderaient-ils la communauté à quelqu’un ?",
      en: "Would members recommend the community to someone?",
    },
    unit: "points",
    direction: "up",
    numerator: {
      fr: "Les notes de 9 et 10, moins les notes de 0 à 6.",
      en: "Scores of 9 and 10, less scores of 0 to 6.",
    },
    denominator: {
      fr: "Les notes entières de 0 à 10 de la dernière vague close, une par personne ; le reste est compté à part.",
      en: "The whole scores from 0 to 10 of the last wave that closed, one a person; all else is counted apart.",
    },
    sources: ["surveys", "waves", "answers"],
    subject: "answers",
    domain: null,
    defaultPeriod: { months: 12 },
    periodEnds: "as-of",
    dependsOnMissionEnds: false,
    disclosure: "personal",
    threshold: 5,
    seed: "communaute-xp",
    breakdowns: ["domain", "incubator"],
  },
  calculate(context) {
    const wave = lastWave(context, "nps");
    if (!wave) return { value: null, counts: { n: 0 }, because: NO_WAVE };
    const period = { from: dateOf(wave.opens), to: dateOf(wave.closed) };
    const { values, skipped } = answersOnScale(wave.answers, "score");
    const n = values.length;
    const promoters = values.filter((score) => score >= 9).length;
    const detractors = values.filter((score) => score <= 6).length;
    const counts = { denominator: n, n, unknown: skipped };
    if (n < FEWEST) return { value: null, counts, period, because: INSUFFICIENT };
    const { level } = context.options;
    const classes = { detractors, passives: n - promoters - detractors, promoters };
    return {
      value: netPromoterScore(classes),
      interval: npsAdjustedWaldInterval(classes, { level }) ?? undefined,
      counts,
      period,
      details: [...shares(classes, n), ...worstCases(classes, n, wave.wave.invited)],
      isTelling: new Set(values).size === 1,
      isIndicative: n < FEW,
    };
  },
};

/** Shares of the three classes in percent, unless one of them is so small that it could be recognised. */
function shares(classes: NpsCounts, n: number) {
  const counts = Object.entries(classes);
  if (counts.some(([, count]) => count < communityNps.definition.threshold)) return [];
  return counts.map(([id, count]) => detail(id, (100 * count) / n));
}

/** What the score would be had all who did not answer been detractors, or promoters (Manski 1989). */
function worstCases(classes: NpsCounts, n: number, invited: number | undefined) {
  const bounds = invited === undefined ? null : npsNonResponseBounds(classes, invited);
  if (!bounds || !invited) return [];
  return [
    detail("lowest", bounds.low),
    detail("highest", bounds.high),
    detail("response-rate", (100 * n) / invited),
  ];
}
