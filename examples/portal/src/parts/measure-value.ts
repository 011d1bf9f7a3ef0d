import type { Measurement } from "@communaute/metrics";
import { html } from "hono/html";
import { figure, figureWithUnit, unitWords } from "../language/figure.ts";
import { INSTEAD, STATUSES } from "../language/statuses.ts";
import type { Html } from "../layout/html.ts";
import type { PageContext } from "../pages/page.ts";
import { intervalInWords } from "./measure-interval.ts";

const texts = {
  provisional: { fr: "Provisoire", en: "Provisional" },
  why: {
    fr: "des fins de mission peuvent encore être corrigées.",
    en: "ends of missions may still be corrected.",
  },
  colon: { fr: "\u00a0: ", en: ": " },
};

/** A value in large with its unit, its interval, and in words how far it can be relied on. */
export function measureValue(context: PageContext, measurement: Measurement): Html {
  const { say, language } = context;
  const { value, unit, interval, status, because, isProvisional } = measurement;
  const { label, meaning } = STATUSES[status];
  const number =
    value === null
      ? html`<span class="none">${valueInWords(context, measurement)}</span>`
      : html`${figure(value, unit, language)} <span class="unit">${unitWords(value, unit, language)}</span>`;
  return html`<p class="value">${number}</p>
${interval && value !== null && html`<p class="interval">${intervalInWords(context, interval, unit)}</p>`}
<p class="status ${status}"><strong>${say(label)}</strong>${say(texts.colon)}${reason(say(because ?? meaning))}</p>
${isProvisional && html`<p class="status"><strong>${say(texts.provisional)}</strong>${say(texts.colon)}${say(texts.why)}</p>`}`;
}

/** A value with its unit on one line, or the word that stands in its place. */
export function valueInWords({ say, language }: PageContext, measurement: Measurement): string {
  const { value, unit, status } = measurement;
  if (value !== null) return figureWithUnit(value, unit, language);
  return say(status === "suppressed" ? INSTEAD.suppressed : INSTEAD.missing);
}

/** Why, as it goes on after a colon. */
function reason(sentence: string): string {
  return sentence
    .replace(/^(Masqué|Suppressed|Hidden)\s*:\s*/, "")
    .replace(/^\p{Lu}(?=[\p{Ll}’' ])/u, (first) => first.toLowerCase());
}
