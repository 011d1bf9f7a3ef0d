import type { Counts, MeasureDefinition, Measurement, Text } from "@communaute/metrics";
import { addDays } from "@communaute/schemas";
import { html } from "hono/html";
import type { Language } from "../language/language.ts";
import { SOURCES } from "../language/sources.ts";
import type { Html } from "../layout/html.ts";
import type { PageContext } from "../pages/page.ts";
import { day } from "./day.ts";

const texts = {
  period: { fr: "Période", en: "Period" },
  asOf: { fr: "Jour", en: "Day" },
  from: { fr: "du", en: "from" },
  to: { fr: "au", en: "to" },
  sources: { fr: "Sources", en: "Sources" },
};

const COUNTS: readonly { of: keyof Counts; label: Text }[] = [
  { of: "numerator", label: { fr: "Numérateur", en: "Numerator" } },
  { of: "denominator", label: { fr: "Dénominateur", en: "Denominator" } },
  { of: "n", label: { fr: "Effectif", en: "Number observed" } },
  { of: "unknown", label: { fr: "Inconnus", en: "Unknown" } },
];

/** When a value is of, what it rests on, and where that comes from; the counts of what is hidden are left out. */
export function measureFacts(
  context: PageContext,
  measurement: Measurement,
  { sources }: MeasureDefinition,
): Html {
  const { say, language } = context;
  const facts: [string, Html | string][] = [
    when(context, measurement),
    ...counts(measurement).map(({ of, label }): [string, string] => [
      say(label),
      count(measurement.counts[of] ?? 0, language),
    ]),
    [say(texts.sources), sources.map((source) => say(SOURCES[source])).join(", ")],
  ];
  return html`<dl class="about">
${facts.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>\n`)}</dl>`;
}

function when(context: PageContext, { period, asOf }: Measurement): [string, Html | ""] {
  const { say } = context;
  if (!period) return [say(texts.asOf), day(context, asOf)];
  const last = addDays(period.to, -1);
  return [
    say(texts.period),
    html`${say(texts.from)} ${day(context, period.from)} ${say(texts.to)} ${day(context, last)}`,
  ];
}

/** Counts that were given; what is hidden, or of which nothing was read, has none. */
function counts({ counts, value, status }: Measurement) {
  if (status === "suppressed" || (value === null && counts.n === 0)) return [];
  return COUNTS.filter(({ of }) => counts[of] !== undefined);
}

/** Person-years and startup-months are no whole numbers. */
function count(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
}
