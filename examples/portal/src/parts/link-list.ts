import { html } from "hono/html";
import type { Entity, Kind } from "../community/kinds.ts";
import type { Html } from "../layout/html.ts";
import type { PageContext } from "../pages/page.ts";
import { entityLink } from "./reference.ts";

/** Links to entities of a kind, as a list in columns where there is room; no entities give nothing. */
export function linkList<K extends Kind>(
  context: PageContext,
  kind: K,
  entities: readonly Entity<K>[],
): Html | "" {
  if (entities.length === 0) return "";
  const items = entities.map((entity) => html`<li>${entityLink(context, kind, entity)}</li>\n`);
  return html`<ul class="columns">\n${items}</ul>`;
}
