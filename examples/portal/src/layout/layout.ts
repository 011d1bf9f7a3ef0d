import { html } from "hono/html";
import { longDate } from "../language/long-date.ts";
import type { Drawing, PageContext } from "../pages/page.ts";
import type { Html } from "./html.ts";
import { languageLink } from "./language-link.ts";
import { navigation } from "./navigation.ts";

const texts = {
  skip: { fr: "Aller au contenu", en: "Skip to content" },
  portal: { fr: "Portail de la communauté", en: "Community portal" },
  asOf: { fr: "Chiffres et signalements au", en: "Numbers and reports as of" },
  reread: {
    fr: "Les fichiers sont relus quand ils changent : corrige, puis recharge la page.",
    en: "Files are read again when they change: mend, then reload the page.",
  },
};

/** A whole page: its drawing between the header, which leads everywhere, and the footer, which says of which day it tells. */
export function layout(context: PageContext, path: string, drawing: Drawing): Html {
  const { say, to, language, snapshot } = context;
  const { title, titleLanguage = language, content, script } = drawing;
  const day = snapshot.asOf;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${path === "/" ? "" : `${title} – `}${say(texts.portal)}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css">
${
  script &&
  html`<script type="module" src="${script}"></script>
`
}</head>
<body>
<a class="skip" href="#content">${say(texts.skip)}</a>
<header class="banner">
<div class="width">
<p class="home"><a href="${to("/")}">${say(texts.portal)}</a></p>
${languageLink(context)}
${navigation(context, path)}
</div>
</header>
<main id="content" class="width" tabindex="-1">
<h1${titleLanguage === language ? "" : html` lang="${titleLanguage}"`}>${title}</h1>
${content}
</main>
<footer class="footer">
<div class="width">
<p>${say(texts.asOf)} <time datetime="${day}">${longDate(day, language)}</time>.
${say(texts.reread)}</p>
</div>
</footer>
</body>
</html>`;
}
