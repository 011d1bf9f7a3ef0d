import type { MeasureDefinition, Measurement } from "@communaute/metrics";
import { html } from "hono/html";
import { number } from "../language/counted.ts";
import type { Html } from "../layout/html.ts";
import type { PageContext } from "../pages/page.ts";
import { measureDefinition } from "./measure-definition.ts";
import { measureDetails } from "./measure-details.ts";
import { measureFacts } from "./measure-facts.ts";
import { measureValue } from "./measure-value.ts";

const texts = {
  definition: { fr: "Définition", en: "Definition" },
  details: { fr: "Autres chiffres", en: "Other figures" },
};

/** A measure in short, leading to its own page: its value first, its definition and other figures folded. */
export function measureCard(
  context: PageContext,
  definition: MeasureDefinition,
  measurement: Measurement,
): Html {
  const { say, to, language } = context;
  const { id, title, question } = definition;
  const { length } = measurement.details;
  return html`<article class="measure">
<h3><a href="${to(`/mesures/${id}`)}">${say(title)}</a></h3>
<p class="quiet">${say(question)}</p>
${measureValue(context, measurement)}
${measureFacts(context, measurement, definition)}
<details><summary>${say(texts.definition)}</summary>${measureDefinition(context, definition)}</details>
${length > 0 && html`<details><summary>${say(texts.details)} (${number(length, language)})</summary>${measureDetails(context, measurement)}</details>`}
</article>
`;
}
