import { html } from "hono/html";
import { NAVIGATION } from "../pages/catalogue.ts";
import type { PageContext } from "../pages/page.ts";
import type { Html } from "./html.ts";

const label = { fr: "Pages", en: "Pages" };

/** Links to the pages that need no id; the one that is shown, or that the one shown belongs to, is marked. */
export function navigation({ say, to }: PageContext, path: string): Html {
  const links = NAVIGATION.map(
    (page) =>
      html`<li><a href="${to(page.path)}"${mark(page.path, path)}>${say(page.title)}</a></li>\n`,
  );
  return html`<nav aria-label="${say(label)}">
<ul>
${links}</ul>
</nav>`;
}

function mark(link: string, path: string): Html | "" {
  if (link === path) return html` aria-current="page"`;
  return link !== "/" && path.startsWith(`${link}/`) ? html` aria-current="true"` : "";
}
