import { html } from "hono/html";
import { type Entity, KINDS, type Kind } from "../community/kinds.ts";
import type { Html } from "../layout/html.ts";
import type { PageContext } from "../pages/page.ts";

const missing = { fr: "(introuvable)", en: "(not found)" };

/** A link to an entity by its id; an id that leads nowhere is shown as such, and none gives nothing. */
export function reference(context: PageContext, kind: Kind, id: string | undefined): Html | "" {
  if (id === undefined) return "";
  const entity = context.snapshot.find(kind, id);
  if (entity !== undefined) return entityLink(context, kind, entity);
  return html`<code>${id}</code> <span class="quiet">${context.say(missing)}</span>`;
}

/** Links to several entities by their ids, as a list; no ids give nothing. */
export function references(context: PageContext, kind: Kind, ids: readonly string[]): Html | "" {
  if (ids.length === 0) return "";
  const items = ids.map((id) => html`<li>${reference(context, kind, id)}</li>\n`);
  return html`<ul class="plain">\n${items}</ul>`;
}

/** A link to an entity under its name; one without a name goes by its id. */
export function entityLink<K extends Kind>({ to }: PageContext, kind: K, entity: Entity<K>): Html {
  const address = to(`${KINDS[kind].path}/${encodeURIComponent(entity.id)}`);
  return html`<a href="${address}">${entity.name.trim() || entity.id}</a>`;
}
