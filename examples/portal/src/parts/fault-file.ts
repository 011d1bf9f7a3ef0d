import type { Diagnostic } from "@communaute/schemas";
import { html } from "hono/html";
import { fileEntity } from "../community/file-entity.ts";
import type { Html } from "../layout/html.ts";
import type { PageContext } from "../pages/page.ts";
import { faultList } from "./fault-list.ts";
import { entityLink } from "./reference.ts";

const texts = {
  noFile: { fr: "Sans fichier", en: "Without a file" },
  seen: { fr: "Ce fichier est la fiche de", en: "This file describes" },
};

/** The diagnostics of one file under its path, with a link to the entity that could be read from it. */
export function faultFile(context: PageContext, diagnostics: readonly Diagnostic[]): Html {
  const { say } = context;
  const file = diagnostics[0]?.at?.file;
  const link = file === undefined ? "" : linkOf(context, file);
  return html`<section>
<h2>${file === undefined ? say(texts.noFile) : html`<code>${file}</code>`}</h2>
${link && html`<p class="quiet">${say(texts.seen)} ${link}.</p>`}
${faultList(context, diagnostics)}
</section>
`;
}

function linkOf(context: PageContext, file: string): Html | "" {
  const named = fileEntity(file);
  const entity = named && context.snapshot.find(named.kind, named.id);
  return entity ? entityLink(context, named.kind, entity) : "";
}
