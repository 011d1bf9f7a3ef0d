import type { Text } from "@communaute/schemas";
import { html } from "hono/html";
import { type Entity, KINDS, type Kind } from "../community/kinds.ts";
import type { Html } from "../layout/html.ts";
import type { Page, PageContext } from "../pages/page.ts";
import { entityFaults } from "./entity-faults.ts";
import { type Fact, facts } from "./facts.ts";
import { paragraphs } from "./paragraphs.ts";

/** What the page of one entity shows besides its name and what is wrong in its file. */
export interface EntityOptions<E> {
  /** What an entity of this kind is, for links and errors: « Membre ». */
  title: Text;
  facts: (context: PageContext, entity: E) => Fact[];
  /** The sections below the facts; the empty ones are left out. */
  sections: (context: PageContext, entity: E) => (Html | "")[];
  /** Texts that people wrote, which may be long and come last. */
  prose: (entity: E) => { heading: Text; text: string | undefined }[];
}

const texts = { id: { fr: "Identifiant", en: "Id" } };

/** The page of one entity, at the address of its list followed by its id. */
export function entityPage<K extends Kind>(kind: K, options: EntityOptions<Entity<K>>): Page {
  const { path } = KINDS[kind];
  return { path: `${path}/:id`, title: options.title, draw };

  function draw(context: PageContext) {
    const { say, to, snapshot } = context;
    const entity = snapshot.find(kind, context.part("id"));
    if (entity === undefined) return undefined;
    const id = { label: texts.id, value: html`<code>${entity.id}</code>` };
    const content = html`<p class="above"><a href="${to(path)}">${say(KINDS[kind].title)}</a></p>
${facts(context, [id, ...options.facts(context, entity)])}
${options.sections(context, entity)}
${entityFaults(context, kind, entity.id)}
${options.prose(entity).map(({ heading, text = "" }) => paragraphs(context, heading, text))}`;
    return { title: entity.name.trim() || entity.id, content };
  }
}
