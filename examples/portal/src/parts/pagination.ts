import { html } from "hono/html";
import type { Html } from "../layout/html.ts";
import type { PageContext } from "../pages/page.ts";
import type { PageOf } from "./page-of.ts";

const texts = {
  label: { fr: "Pages de la liste", en: "Pages of the list" },
  previous: { fr: "Page précédente", en: "Previous page" },
  next: { fr: "Page suivante", en: "Next page" },
  page: { fr: "Page", en: "Page" },
  of: { fr: "sur", en: "of" },
};

/** Links to the pages before and after, with the filters kept. A list of one page has none. */
export function pagination<Item>(
  { say, to, query }: PageContext,
  path: string,
  { page, pages }: PageOf<Item>,
): Html | "" {
  if (pages === 1) return "";
  const address = (wanted: number) =>
    to(path, { ...Object.fromEntries(query), page: wanted > 1 ? String(wanted) : undefined });
  return html`<nav class="pagination" aria-label="${say(texts.label)}">
${page > 1 && html`<a href="${address(page - 1)}" rel="prev">${say(texts.previous)}</a>`}
<span>${say(texts.page)} ${page} ${say(texts.of)} ${pages}</span>
${page < pages && html`<a href="${address(page + 1)}" rel="next">${say(texts.next)}</a>`}
</nav>`;
}
