import { html } from "hono/html";
import type { ExcerptLine } from "../community/excerpt.ts";
import type { Html } from "../layout/html.ts";

/** Lines of a file under their own numbers, with the place of the fault marked; no lines give nothing. */
export function excerptLines(lines: readonly ExcerptLine[]): Html | "" {
  if (lines.length === 0) return "";
  const items = lines.map(
    (line) => html`<li value="${line.number}"><code>${marked(line)}</code></li>\n`,
  );
  return html`<ol class="excerpt" lang="fr" translate="no">\n${items}</ol>`;
}

/** A fault at the end of a line, where something is missing, is marked as one space. */
function marked({ text, marked }: ExcerptLine): Html | string {
  if (marked === undefined) return text;
  const { start, end } = marked;
  const word = text.slice(start, end) || " ";
  return html`${text.slice(0, start)}<mark>${word}</mark>${text.slice(end)}`;
}
