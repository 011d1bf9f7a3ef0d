import { html } from "hono/html";
import { ATTRIBUTES } from "../language/attributes.ts";
import { word } from "../language/words.ts";
import type { Html } from "../layout/html.ts";
import type { PageContext } from "../pages/page.ts";

const texts = {
  by: { fr: "Décliner selon", en: "Break down by" },
  none: { fr: "Rien : le total seul", en: "Nothing: the total alone" },
  show: { fr: "Montrer", en: "Show" },
};

/** A form that breaks a measure down by its address alone; nothing to choose from gives nothing. */
export function attributeForm(
  { say, language }: PageContext,
  path: string,
  attributes: readonly string[],
  chosen: string | undefined,
): Html | "" {
  if (attributes.length === 0) return "";
  const options = attributes.map(
    (name) =>
      html`<option value="${name}"${name === chosen && html` selected`}>${say(word(ATTRIBUTES, name))}</option>\n`,
  );
  return html`<form class="filters" method="get" action="${path}">
${language === "en" && html`<input type="hidden" name="lang" value="en">`}
<p><label for="par">${say(texts.by)}</label>
<select id="par" name="par">
<option value="">${say(texts.none)}</option>
${options}</select></p>
<p class="actions"><button type="submit">${say(texts.show)}</button></p>
</form>`;
}
