import type { ChecklistView, Inline, ItemView, LinkView } from "@communaute/onboarding/outputs";
import { type CalendarDate, type Diagnostic, formatText, type Language } from "@communaute/schemas";
import type { Person } from "../checklist/person.ts";
import { resolved } from "../checklist/resolved.ts";
import { viewFor } from "../checklist/view-for.ts";
import type { Say } from "../terminal.ts";
import { escaped } from "./escaped.ts";
import { PREVIEW_STYLE } from "./preview-style.ts";

/** What is shown, and for whom. */
export interface PreviewOptions {
  root: string;
  layers: readonly string[];
  person: Person;
  today: CalendarDate;
  language: Language;
  say: Say;
}

/** A page with the list as its files are now, below what is wrong with them. */
export function previewPage({
  root,
  layers,
  person,
  today,
  language,
  say,
}: PreviewOptions): string {
  const { value, diagnostics } = resolved(root, layers, "lenient");
  const view = value && viewFor(value, person, { language, today });
  const title = view?.title.text ?? layers.join(", ");
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>${PREVIEW_STYLE}</style>
<script src="/reload.js" defer></script>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p class="quiet">${escaped(layers.join(", "))} · ${escaped(say(RELOADS))}</p>
${remarks(diagnostics, language, say)}
${view ? list(view, say) : `<p>${escaped(say(NO_LIST))}</p>`}
</main>
</body>
</html>
`;
}

const RELOADS = {
  fr: "se recharge quand un fichier est enregistré",
  en: "reloads when a file is saved",
};
const REMARKS = { fr: "À corriger", en: "To be mended" };
const REMOVED = { fr: "Retiré de la liste", en: "Taken off the list" };
const NO_LIST = {
  fr: "Il n’y a pas de liste à montrer : corrige d’abord ce qui est dit plus haut.",
  en: "There is no list to show: first mend what is told above.",
};

function remarks(diagnostics: readonly Diagnostic[], language: Language, say: Say): string {
  if (diagnostics.length === 0) return "";
  return `<section><h2>${say(REMARKS)}</h2><pre>${escaped(formatText(diagnostics, { language }))}</pre></section>`;
}

function list(view: ChecklistView, say: Say): string {
  const sections = view.sections.map(
    ({ title, words, items }) =>
      `<section><h2>${inlineHtml(title.label)} <span class="quiet">${escaped(words)}</span></h2><ul>${items.map(item).join("")}</ul></section>`,
  );
  const removed = view.removed.map(
    ({ text, removed: why = "" }) =>
      `<li>${escaped(text)} <span class="quiet">${escaped(why)}</span></li>`,
  );
  const gone =
    removed.length > 0
      ? `<section><h2>${say(REMOVED)}</h2><ul>${removed.join("")}</ul></section>`
      : "";
  return sections.join("\n") + gone;
}

function item(one: ItemView): string {
  const facts = [
    one.due?.sentence,
    one.optional,
    one.who.words,
    one.audience,
    one.provenance,
    one.changedBy,
    one.toConfirm,
  ]
    .filter((fact) => fact !== undefined)
    .map(escaped);
  const hint = one.hint ? `<p>${inlineHtml(one.hint)}</p>` : "";
  const parts = one.items.length > 0 ? `<ul>${one.items.map(item).join("")}</ul>` : "";
  return `<li><p><strong>☐ ${inlineHtml(one.label)}</strong> <code>${escaped(one.id)}</code></p>${hint}<p class="quiet">${facts.join(" · ")}</p>${one.links.map(link).join("")}${parts}</li>`;
}

function link({ text, href }: LinkView): string {
  const words = escaped(text);
  return href === undefined
    ? `<p>${words}</p>`
    : `<p><a href="${escaped(href)}" rel="noreferrer">${words}</a></p>`;
}

function inlineHtml(words: readonly Inline[]): string {
  return words
    .map((word) => {
      if (word.kind === "text") return escaped(word.text);
      if (word.kind === "code") return `<code>${escaped(word.text)}</code>`;
      if (word.kind === "link")
        return `<a href="${escaped(word.href)}">${inlineHtml(word.children)}</a>`;
      const tag = word.kind === "strong" ? "strong" : "em";
      return `<${tag}>${inlineHtml(word.children)}</${tag}>`;
    })
    .join("");
}
