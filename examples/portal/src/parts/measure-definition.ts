import type { MeasureDefinition } from "@communaute/metrics";
import { html } from "hono/html";
import type { Html } from "../layout/html.ts";
import type { PageContext } from "../pages/page.ts";

const texts = {
  numerator: { fr: "Numérateur", en: "Numerator" },
  denominator: { fr: "Dénominateur", en: "Denominator" },
  version: { fr: "Version de la définition", en: "Version of the definition" },
};

/** What a measure counts, among what, in words. */
export function measureDefinition(
  { say }: PageContext,
  { id, numerator, denominator, version }: MeasureDefinition,
): Html {
  return html`<dl class="about">
<div><dt>${say(texts.numerator)}</dt><dd>${say(numerator)}</dd></div>
<div><dt>${say(texts.denominator)}</dt><dd>${say(denominator)}</dd></div>
<div><dt>${say(texts.version)}</dt><dd>${version} (<code>${id}</code>)</dd></div>
</dl>`;
}
