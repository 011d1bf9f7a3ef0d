import type { Text } from "@communaute/schemas";
import { html } from "hono/html";
import { word } from "../language/words.ts";
import type { Html } from "../layout/html.ts";
import type { PageContext } from "../pages/page.ts";

const label = { fr: "Voir par", en: "See by" };
const whole = { fr: "le total seul", en: "the total only" };

/** Links to a measure broken down by each attribute, the chosen one marked; nothing when there is none to choose. */
export function breakdownLinks(
  { say, to }: PageContext,
  path: string,
  attributes: readonly string[],
  chosen: string | undefined,
): Html | "" {
  if (attributes.length === 0) return "";
  const links = [undefined, ...attributes].map((attribute) => {
    const current = attribute === chosen && html` aria-current="true"`;
    const text = attribute === undefined ? say(whole) : say(word(ATTRIBUTES, attribute));
    return html`<li><a href="${to(path, { par: attribute })}"${current}>${text}</a></li>\n`;
  });
  return html`<nav aria-label="${say(label)}" class="breakdowns"><p>${say(label)}</p>
<ul>
${links}</ul></nav>`;
}

const ATTRIBUTES: Record<string, Text> = {
  domain: { fr: "métier", en: "trade" },
  incubator: { fr: "incubateur", en: "incubator" },
  status: { fr: "statut", en: "status" },
  memberType: { fr: "type de membre", en: "member type" },
  phase: { fr: "phase", en: "phase" },
  stage: { fr: "étape", en: "stage" },
  startup: { fr: "startup", en: "startup" },
  gender: { fr: "genre déclaré", en: "declared gender" },
  experience: { fr: "expérience déclarée", en: "declared experience" },
};
