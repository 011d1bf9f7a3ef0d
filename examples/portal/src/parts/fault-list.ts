import type { Diagnostic } from "@communaute/schemas";
import { html } from "hono/html";
import { contentText, excerpt } from "../community/excerpt.ts";
import type { Html } from "../layout/html.ts";
import type { PageContext } from "../pages/page.ts";
import { excerptLines } from "./excerpt-lines.ts";
import { SEVERITIES } from "./severities.ts";

const texts = {
  line: { fr: "ligne", en: "line" },
  column: { fr: "colonne", en: "column" },
  suggestion: { fr: "Sans doute :", en: "Probably:" },
};

/** Diagnostics of one file by line: what is wrong, what to do, and where, with the lines as they stand on the disk. */
export function faultList(context: PageContext, diagnostics: readonly Diagnostic[]): Html {
  const { file } = diagnostics[0]?.at ?? {};
  const text = file === undefined ? undefined : contentText(context.snapshot.directory, file);
  const byLine = diagnostics.toSorted((one, other) => (one.at?.line ?? 0) - (other.at?.line ?? 0));
  const items = byLine.map((diagnostic) => fault(context, diagnostic, text));
  return html`<ul class="faults">\n${items}</ul>`;
}

function fault({ say, language }: PageContext, diagnostic: Diagnostic, text?: string): Html {
  const { severity, code, message, english, suggestion, at } = diagnostic;
  const lines = text !== undefined && at?.line ? excerpt(text, { ...at, line: at.line }) : [];
  return html`<li class="${severity}">
<p class="message"><strong>${say(SEVERITIES[severity].label)}</strong> ${language === "fr" ? message : english}</p>
${suggestion && html`<p>${say(texts.suggestion)} <code>${suggestion}</code></p>`}
<p class="quiet">${at?.line && html`${say(texts.line)} ${at.line}, `}${at?.column && html`${say(texts.column)} ${at.column}, `}<code>${code}</code></p>
${excerptLines(lines)}
</li>
`;
}
