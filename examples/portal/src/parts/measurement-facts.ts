import type { Interval, Measurement, Unit } from "@communaute/metrics";
import { html } from "hono/html";
import { number } from "../language/counted.ts";
import type { Language } from "../language/language.ts";
import { found, measured, STATUSES } from "../language/measured.ts";
import type { Html } from "../layout/html.ts";
import type { PageContext } from "../pages/page.ts";
import { day } from "./day.ts";
import { facts } from "./facts.ts";

const texts = {
  value: { fr: "Valeur", en: "Value" },
  interval: { fr: "Intervalle", en: "Interval" },
  counts: { fr: "Effectifs", en: "Counts" },
  status: { fr: "Statut", en: "Status" },
  provisional: {
    fr: "provisoire : des corrections tardives peuvent encore la changer",
    en: "provisional: late corrections may still change it",
  },
  period: { fr: "Période", en: "Period" },
  sources: { fr: "Sources", en: "Sources" },
  details: { fr: "À côté", en: "Beside it" },
  notComparable: { fr: "non comparable", en: "not comparable" },
};

/** All that a measurement says, in words: its value first; a hidden one tells only that it is hidden, and why. */
export function measurementFacts(context: PageContext, measurement: Measurement): Html {
  const { say, language } = context;
  const { interval, unit, period, status, because, isProvisional, sources } = measurement;
  const marks = [say(STATUSES[status]), ...(isProvisional ? [say(texts.provisional)] : [])];
  return html`<p class="number">${found(measurement, language)}</p>
${because && html`<p>${say(because)}</p>`}
${facts(context, [
  { label: texts.status, value: marks.join(", ") },
  ...(interval ? [{ label: texts.interval, value: bounds(interval, unit, language) }] : []),
  ...(status === "suppressed"
    ? []
    : [{ label: texts.counts, value: counts(measurement, language) }]),
  ...(period
    ? [
        {
          label: texts.period,
          value: html`${day(context, period.from)} → ${day(context, period.to)}`,
        },
      ]
    : []),
  ...(sources.length > 0
    ? [{ label: texts.sources, value: sources.map(({ id }) => id).join(", ") }]
    : []),
])}
${measurement.details.length > 0 && details(context, measurement)}`;
}

/** An interval in words: « de −0,7 à 44,6 points (95 %, nps-adjusted-wald) ». */
export function bounds(
  { low, high, level, method }: Interval,
  unit: Unit,
  language: Language,
): string {
  const [from, to] = language === "fr" ? ["de", "à"] : ["from", "to"];
  const sure = measured(100 * level, "percent", language);
  return `${from} ${measured(low, unit, language)} ${to} ${measured(high, unit, language)} (${sure}, ${method})`;
}

/** The counts behind a value, in words; numerator and denominator only where there are some. */
export function counts({ counts }: Measurement, language: Language): string {
  const { n, numerator, denominator, unknown } = counts;
  const rounded = (value: number) => number(Math.round(value * 10) / 10, language);
  const ratio =
    numerator === undefined || denominator === undefined
      ? []
      : [`${rounded(numerator)} / ${rounded(denominator)}`];
  const [word] = language === "fr" ? ["inconnus"] : ["unknown"];
  const not = unknown === undefined || unknown === 0 ? [] : [`${rounded(unknown)} ${word}`];
  return [`n = ${rounded(n)}`, ...ratio, ...not].join(" · ");
}

function details({ say, language }: PageContext, { details }: Measurement): Html {
  const rows = details.map(({ id, value, isComparable }) => {
    const figure =
      value === null
        ? "–"
        : new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
    return html`<li><code>${id}</code> ${figure}${!isComparable && ` (${say(texts.notComparable)})`}</li>\n`;
  });
  return html`<details><summary>${say(texts.details)}</summary><ul>\n${rows}</ul></details>`;
}
