import { html } from "hono/html";
import type { PageContext } from "../pages/page.ts";
import type { Html } from "./html.ts";

/** A link to the same page, with the same filters, in the other language; it is written in that language. */
export function languageLink({ language, query }: PageContext): Html {
  const other = language === "fr" ? "en" : "fr";
  const wanted = new URLSearchParams(query);
  wanted.set("lang", other);
  return html`<p class="language">
<a href="?${wanted}" lang="${other}" hreflang="${other}">${NAMES[other]}</a>
</p>`;
}

const NAMES = { fr: "Français", en: "English" };
