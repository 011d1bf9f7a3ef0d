import type { Detail, Measurement } from "@communaute/metrics";
import { html } from "hono/html";
import { detailWords } from "../language/details.ts";
import { figureWithUnit } from "../language/figure.ts";
import { INSTEAD } from "../language/statuses.ts";
import type { Html } from "../layout/html.ts";
import type { PageContext } from "../pages/page.ts";
import { bounds } from "./measure-interval.ts";

const texts = {
  incomparable: {
    fr: "Ne se compare pas d’une période à l’autre.",
    en: "Does not compare from one period to another.",
  },
};

/** The figures beside a value, each with its interval; those that do not compare say so. None give nothing. */
export function measureDetails(context: PageContext, measurement: Measurement): Html | "" {
  const { details } = measurement;
  if (details.length === 0) return "";
  const rows = details.map((detail) => row(context, detail, measurement));
  return html`<dl class="about">\n${rows}</dl>`;
}

function row(context: PageContext, detail: Detail, measurement: Measurement): Html {
  const { say, language } = context;
  const { id, value, interval, isComparable } = detail;
  const { label, unit } = detailWords(id, measurement.unit);
  const told = value === null ? say(INSTEAD.missing) : figureWithUnit(value, unit, language);
  return html`<div><dt>${say(label)}</dt><dd>${told}
${interval && value !== null && html`<span class="quiet">${bounds(context, interval, unit)}</span>`}
${!isComparable && html`<span class="quiet">${say(texts.incomparable)}</span>`}</dd></div>
`;
}
