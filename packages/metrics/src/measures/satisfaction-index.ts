import { satisfactionIndex as indexOf } from "../statistics/means/satisfaction-index.ts";
import { dateOf } from "../time/day-of.ts";
import { lastWave, NO_WAVE } from "./last-wave.ts";
import type { Measure } from "./measure-definition.ts";
import { detail, FEW, FEWEST, INSUFFICIENT, shareOutcome } from "./outcomes.ts";
import { answersOnScale } from "./preparation/prepared-wave.ts";

/** How satisfied developers are, from 0 to 100, in the last wave that closed. */
export const satisfactionIndex: Measure = {
  definition: {
    id: "satisfaction-index",
    version: 1,
    title: { fr: "Indice de satisfaction des devs", en: "Satisfaction index of developers" },
    question: {
      fr: "Les devs de la communauté sont-ils satisfaits ?",
      en: "Are the developers of the community satisfied?",
    },
    unit: "index",
    direction: "up",
    numerator: {
      fr: "La moyenne des réponses de 1 à 5, ramenée de 0 (très insatisfait) à 100 (très satisfait).",
      en: "The mean of answers from 1 to 5, brought to 0 (very dissatisfied) to 100 (very satisfied).",
    },
    denominator: {
      fr: "Les réponses valides de devs à la dernière vague close ; le reste est compté à part.",
      en: "The valid answers of developers to the last wave that closed; all else is counted apart.",
    },
    sources: ["surveys", "waves", "answers"],
    subject: "answers",
    domain: "Développement",
    defaultPeriod: { months: 12 },
    periodEnds: "as-of",
    dependsOnMissionEnds: false,
    disclosure: "personal",
    threshold: 5,
    seed: "devex",
    breakdowns: ["domain", "incubator"],
  },
  calculate(context) {
    const wave = lastWave(context, "satisfaction");
    if (!wave) return { value: null, counts: { n: 0 }, because: NO_WAVE };
    const period = { from: dateOf(wave.opens), to: dateOf(wave.closed) };
    const { values, skipped } = answersOnScale(wave.answers, "satisfaction");
    const n = values.length;
    const counts = { denominator: n, n, unknown: skipped };
    if (n < FEWEST) return { value: null, counts, period, because: INSUFFICIENT };
    const { level } = context.options;
    const levels = [1, 2, 3, 4, 5].map((level) => values.filter((value) => value === level).length);
    const found = indexOf(levels, { top: 100, level });
    const satisfied = values.filter((answer) => answer >= 4).length;
    const isShareTelling =
      Math.min(satisfied, n - satisfied) < satisfactionIndex.definition.threshold;
    const top = shareOutcome({ numerator: satisfied, known: n, unknown: 0 }, level);
    return {
      value: found?.index ?? null,
      interval: found?.interval ?? undefined,
      counts,
      period,
      details: isShareTelling ? [] : [detail("satisfied-or-very", top.value, top.interval)],
      isTelling: new Set(values).size === 1,
      isIndicative: n < FEW,
    };
  },
};
