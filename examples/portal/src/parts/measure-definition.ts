import type { MeasureDefinition } from "@communaute/metrics";
import { html } from "hono/html";
import type { Html } from "../layout/html.ts";
import type { PageContext } from "../pages/page.ts";
import { facts } from "./facts.ts";

const texts = {
  definition: { fr: "Définition", en: "Definition" },
  numerator: { fr: "Ce qui est compté", en: "What is counted" },
  denominator: { fr: "Rapporté à", en: "Out of" },
  from: { fr: "D’après", en: "From" },
  version: { fr: "Version", en: "Version" },
};

/** How a measure is counted, folded until it is asked for. */
export function measureDefinition(context: PageContext, definition: MeasureDefinition): Html {
  const { say } = context;
  const { numerator, denominator, sources, version } = definition;
  return html`<details><summary>${say(texts.definition)}</summary>
${facts(context, [
  { label: texts.numerator, value: say(numerator) },
  { label: texts.denominator, value: say(denominator) },
  { label: texts.from, value: sources.join(", ") },
  { label: texts.version, value: String(version) },
])}</details>`;
}
