import type { Diagnostic } from "@communaute/schemas";
import { html } from "hono/html";
import { counted } from "../language/counted.ts";
import type { Html } from "../layout/html.ts";
import type { PageContext } from "../pages/page.ts";
import { SEVERITIES } from "./severities.ts";

const times = { one: { fr: "fois", en: "time" }, other: { fr: "fois", en: "times" } };

/** What could not be counted, each class of fault once with how often it occurs; nothing wrong gives nothing. */
export function measuringFaults(
  { say, language }: PageContext,
  diagnostics: readonly Diagnostic[],
): Html | "" {
  if (diagnostics.length === 0) return "";
  const items = [...Map.groupBy(diagnostics, ({ code }) => code)].map(
    ([code, [first, ...rest]]) => {
      if (first === undefined) return "";
      const { severity, message, english } = first;
      return html`<li class="${severity}">
<p><strong>${say(SEVERITIES[severity].label)}</strong> ${language === "fr" ? message : english}</p>
<p class="quiet">${counted(rest.length + 1, times, language)}, <code>${code}</code></p>
</li>
`;
    },
  );
  return html`<ul class="faults">\n${items}</ul>`;
}
