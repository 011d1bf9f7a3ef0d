import type { Interval } from "@communaute/metrics";
import { type FigureUnit, figure, figureWithUnit } from "../language/figure.ts";
import { METHODS } from "../language/methods.ts";
import { word } from "../language/words.ts";
import type { PageContext } from "../pages/page.ts";

const texts = {
  between: { fr: "entre", en: "between" },
  and: { fr: "et", en: "and" },
  sure: { fr: "intervalle sûr à", en: "interval sure at" },
  method: { fr: "méthode\u00a0:", en: "method:" },
};

/** An interval in words, with how sure it is and how it was worked out: « entre 12 et 18 jours (sûr à 95 %, …) ». */
export function intervalInWords(
  context: PageContext,
  interval: Interval,
  unit: FigureUnit,
): string {
  return `${bounds(context, interval, unit)} (${sureness(context, interval)})`;
}

/** How sure an interval is, and how it was worked out: « sûr à 95 %, méthode : Wilson ». */
export function sureness({ say, language }: PageContext, { level, method }: Interval): string {
  const percent = new Intl.NumberFormat(language, {
    style: "percent",
    maximumFractionDigits: 1,
  }).format(level);
  return `${say(texts.sure)} ${percent}, ${say(texts.method)} ${say(word(METHODS, method))}`;
}

/** The bounds of an interval alone, for tables that say the rest once: « entre 12 et 18 jours ». */
export function bounds(
  { say, language }: PageContext,
  { low, high }: Interval,
  unit: FigureUnit,
): string {
  const from = figure(low, unit, language);
  return `${say(texts.between)} ${from} ${say(texts.and)} ${figureWithUnit(high, unit, language)}`;
}
