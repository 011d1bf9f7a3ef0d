import type { Text } from "@communaute/schemas";
import { html } from "hono/html";
import type { Html } from "../layout/html.ts";
import type { PageContext } from "../pages/page.ts";

/** Something known of an entity; without a value, or with an empty one, it is not known. */
export interface Fact {
  label: Text;
  value: Html | string | undefined;
}

const unknown = { fr: "Non renseigné", en: "Not filled in" };
const colon = { fr: " : ", en: ": " };

/** What is known, as terms and values, and then in one sentence what is not. Nothing gives nothing. */
export function facts({ say }: PageContext, list: readonly Fact[]): Html {
  const known = list.filter(({ value }) => value !== undefined && value !== "");
  const missing = list.filter((fact) => !known.includes(fact)).map(({ label }) => say(label));
  const terms = known.map(
    ({ label, value }) => html`<div><dt>${say(label)}</dt><dd>${value}</dd></div>\n`,
  );
  return html`${terms.length > 0 && html`<dl class="facts">\n${terms}</dl>`}
${missing.length > 0 && html`<p class="quiet">${say(unknown)}${say(colon)}${missing.join(", ")}.</p>`}`;
}
