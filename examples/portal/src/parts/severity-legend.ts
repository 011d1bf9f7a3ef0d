import { html } from "hono/html";
import { number } from "../language/counted.ts";
import type { Html } from "../layout/html.ts";
import type { PageContext } from "../pages/page.ts";
import { SEVERITIES, SEVERITY_NAMES, severityCounts } from "./severities.ts";

const nothing = {
  fr: "Rien n’est signalé : les fichiers sont en ordre.",
  en: "Nothing is reported: the files are in order.",
};

/** How much is wrong, by severity, each with what it means and a link to see it. */
export function severityLegend({ say, to, snapshot, language }: PageContext): Html {
  if (snapshot.diagnostics.length === 0) return html`<p>${say(nothing)}</p>`;
  const counts = severityCounts(snapshot.diagnostics);
  const cards = SEVERITY_NAMES.map((severity) => {
    const { label, meaning } = SEVERITIES[severity];
    return html`<div class="${severity}">
<dt><a href="${to("/diagnostics", { gravite: severity })}">${say(label)}</a></dt>
<dd class="number">${number(counts[severity], language)}</dd>
<dd class="quiet">${say(meaning)}</dd>
</div>
`;
  });
  return html`<dl class="numbers">\n${cards}</dl>`;
}
