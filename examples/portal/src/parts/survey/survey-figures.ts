import type { Measurement, Text } from "@communaute/metrics";
import { html } from "hono/html";
import { type Counted, counted } from "../../language/counted.ts";
import { figureWithUnit } from "../../language/figure.ts";
import type { Html } from "../../layout/html.ts";
import type { PageContext } from "../../pages/page.ts";
import { measureValue, valueInWords } from "../measure-value.ts";

const texts = {
  rate: { fr: "Taux de réponse", en: "Response rate" },
  nps: { fr: "Recommandation", en: "Recommendation" },
  npsMeaning: {
    fr: "De −100 à 100 : la part des notes 9 et 10, moins celle des notes de 0 à 6.",
    en: "From −100 to 100: the share of scores 9 and 10, less that of scores from 0 to 6.",
  },
  satisfaction: { fr: "Satisfaction", en: "Satisfaction" },
  satisfactionMeaning: {
    fr: "De 0 à 10 : la moyenne des cinq niveaux.",
    en: "From 0 to 10: the mean of the five levels.",
  },
  among: { fr: "sur", en: "among" },
};

const ANSWERS: Counted = {
  one: { fr: "réponse", en: "answer" },
  other: { fr: "réponses", en: "answers" },
};

const INVITED: Counted = {
  one: { fr: "personne invitée", en: "person invited" },
  other: { fr: "personnes invitées", en: "people invited" },
};

const MEANINGS: Readonly<Record<string, { label: Text; meaning: Text }>> = {
  "survey-nps": { label: texts.nps, meaning: texts.npsMeaning },
  "survey-satisfaction": { label: texts.satisfaction, meaning: texts.satisfactionMeaning },
};

/** What everybody answered, each figure with its interval and how far it can be relied on, and how many answered. */
export function surveyFigures(context: PageContext, measurements: readonly Measurement[]): Html {
  const whole = measurements.filter(({ segment }) => segment === undefined);
  const rate = whole.find(({ measure }) => measure === "survey-response-rate");
  return html`<div class="measures">
${whole.map((one) => card(context, one))}${rate && rateCard(context, rate)}</div>`;
}

function card(context: PageContext, measurement: Measurement): Html | "" {
  const { say, language } = context;
  const words = MEANINGS[measurement.measure];
  if (words === undefined) return "";
  return html`<article class="measure">
<h3>${say(words.label)}</h3>
<p class="quiet">${say(words.meaning)}</p>
${measureValue(context, measurement)}
${measurement.value !== null && html`<p>${counted(measurement.counts.n, ANSWERS, language)}</p>`}
</article>
`;
}

function rateCard(context: PageContext, rate: Measurement): Html {
  const { say, language } = context;
  const { value, unit, counts, because } = rate;
  const { numerator = 0, denominator = 0 } = counts;
  const told =
    value === null
      ? because && say(because)
      : `${counted(numerator, ANSWERS, language)} ${say(texts.among)} ${counted(denominator, INVITED, language)}`;
  return html`<article class="measure">
<h3>${say(texts.rate)}</h3>
<p class="value">${value === null ? html`<span class="none">${valueInWords(context, rate)}</span>` : figureWithUnit(value, unit, language)}</p>
${told && html`<p>${told}</p>`}
</article>
`;
}
