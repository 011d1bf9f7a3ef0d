import { html } from "hono/html";
import type { Drawing, PageContext } from "./page.ts";

const texts = {
  title: { fr: "Cette page n’existe pas", en: "This page does not exist" },
  why: {
    fr: "L’adresse a peut-être été mal recopiée. Ou bien la fiche a été renommée, retirée, ou n’a pas pu être lue.",
    en: "The address may have been copied wrongly. Or the entity was renamed, taken away, or could not be read.",
  },
  next: {
    fr: "Cherche-la dans les listes ci-dessus, ou regarde si son fichier est parmi les",
    en: "Look for it in the lists above, or see whether its file is among the",
  },
  diagnostics: { fr: "signalements", en: "reports" },
};

/** What is shown when an address leads nowhere. */
export function notFound({ say, to }: PageContext): Drawing {
  return {
    title: say(texts.title),
    content: html`<p>${say(texts.why)}</p>
<p>${say(texts.next)} <a href="${to("/diagnostics")}">${say(texts.diagnostics)}</a>.</p>`,
  };
}
