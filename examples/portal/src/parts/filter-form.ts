import type { Text } from "@communaute/schemas";
import { html } from "hono/html";
import { number } from "../language/counted.ts";
import type { Html } from "../layout/html.ts";
import type { PageContext } from "../pages/page.ts";

/** A list to choose one value from; the empty choice is all of them. */
export interface Select {
  name: string;
  label: Text;
  options: { value: string; word: Text; count: number }[];
}

/** What a list can be narrowed by. */
export interface Filters {
  /** The address of the list. */
  path: string;
  /** The label of the field for free words; without it there is none. */
  search?: Text;
  selects: Select[];
}

const texts = {
  all: { fr: "Tout", en: "All" },
  apply: { fr: "Filtrer", en: "Filter" },
  clear: { fr: "Tout montrer", en: "Show all" },
};

/** A form that narrows a list by its address alone, with what is chosen now. */
export function filterForm(context: PageContext, { path, search, selects }: Filters): Html {
  const { say, to, query, language } = context;
  const isFiltered = ["q", ...selects.map(({ name }) => name)].some((name) => query.get(name));
  return html`<form class="filters" method="get" action="${path}" role="search">
${language === "en" && html`<input type="hidden" name="lang" value="en">`}
${
  search &&
  html`<p><label for="q">${say(search)}</label>
<input id="q" type="search" name="q" value="${query.get("q") ?? ""}"></p>`
}
${selects.map((each) => select(context, each))}
<p class="actions"><button type="submit">${say(texts.apply)}</button>
${isFiltered && html`<a href="${to(path)}">${say(texts.clear)}</a>`}</p>
</form>`;
}

function select({ say, query, language }: PageContext, { name, label, options }: Select): Html {
  const chosen = query.get(name);
  return html`<p><label for="${name}">${say(label)}</label>
<select id="${name}" name="${name}">
<option value="">${say(texts.all)}</option>
${options.map(
  ({ value, word, count }) =>
    html`<option value="${value}"${value === chosen && html` selected`}>${say(word)} (${number(count, language)})</option>\n`,
)}</select></p>`;
}
