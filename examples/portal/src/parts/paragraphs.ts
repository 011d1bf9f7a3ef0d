import type { Text } from "@communaute/schemas";
import { html } from "hono/html";
import type { Html } from "../layout/html.ts";
import type { PageContext } from "../pages/page.ts";

/** A section with a text that a person wrote in French, paragraph by paragraph and without its markup being followed. */
export function paragraphs({ say }: PageContext, heading: Text, text: string): Html | "" {
  const parts = text.split(/\r?\n[ \t]*\r?\n/).filter((part) => part.trim() !== "");
  if (parts.length === 0) return "";
  return html`<section class="prose">
<h2>${say(heading)}</h2>
<div lang="fr">
${parts.map((part) => html`<p>${part.trim()}</p>\n`)}</div>
</section>`;
}
