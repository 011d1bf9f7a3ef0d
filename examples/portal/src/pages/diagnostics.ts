import type { Diagnostic } from "@communaute/schemas";
import { html } from "hono/html";
import { counted } from "../language/counted.ts";
import { faultFile } from "../parts/fault-file.ts";
import { filterForm, type Select } from "../parts/filter-form.ts";
import { pageOf } from "../parts/page-of.ts";
import { pagination } from "../parts/pagination.ts";
import { SEVERITIES, SEVERITY_NAMES, severityCounts } from "../parts/severities.ts";
import { severityLegend } from "../parts/severity-legend.ts";
import type { Page } from "./page.ts";

const texts = {
  title: { fr: "Signalements", en: "Reports" },
  intro: {
    fr: "Tout ce qui a été trouvé dans les fichiers, fichier par fichier, les plus graves d’abord. Rien n’est modifié pour toi : corrige le fichier, puis recharge la page.",
    en: "Everything found in the files, file by file, the gravest first. Nothing is changed for you: mend the file, then reload the page.",
  },
  severity: { fr: "Gravité", en: "Severity" },
  code: { fr: "Code", en: "Code" },
  nothing: { fr: "Rien à montrer avec ces filtres.", en: "Nothing to show with these filters." },
};

const faults = {
  one: { fr: "signalement", en: "report" },
  other: { fr: "signalements", en: "reports" },
};

/** Everything that is wrong, by file, to be narrowed by severity and by code. */
export const diagnostics: Page = {
  path: "/diagnostics",
  title: texts.title,
  draw(context) {
    const { say, snapshot, query, language } = context;
    const all = snapshot.diagnostics;
    const chosen = all.filter(
      ({ severity, code }) =>
        isChosen(severity, query.get("gravite")) && isChosen(code, query.get("code")),
    );
    const part = pageOf(byFile(chosen), FILES_A_PAGE, query.get("page"));
    const content = html`<p>${say(texts.intro)}</p>
${severityLegend(context)}
${filterForm(context, { path: "/diagnostics", selects: [severities(all), codes(all)] })}
<p>${chosen.length === 0 ? say(texts.nothing) : counted(chosen.length, faults, language)}</p>
${part.items.map((group) => faultFile(context, group))}
${pagination(context, "/diagnostics", part)}`;
    return { title: say(texts.title), content };
  },
};

const FILES_A_PAGE = 20;

function isChosen(value: string, wanted: string | null): boolean {
  return !wanted || value === wanted;
}

/** The diagnostics of each file; files with the gravest ones first, then in the order they were read. */
function byFile(diagnostics: readonly Diagnostic[]): Diagnostic[][] {
  const groups = Map.groupBy(diagnostics, ({ at }) => at?.file ?? "").values();
  return [...groups].sort((one, other) => gravest(one) - gravest(other));
}

function gravest(group: readonly Diagnostic[]): number {
  return Math.min(...group.map(({ severity }) => SEVERITY_NAMES.indexOf(severity)));
}

function severities(diagnostics: readonly Diagnostic[]): Select {
  const counts = severityCounts(diagnostics);
  const options = SEVERITY_NAMES.filter((severity) => counts[severity] > 0).map((severity) => ({
    value: severity,
    word: SEVERITIES[severity].label,
    count: counts[severity],
  }));
  return { name: "gravite", label: texts.severity, options };
}

function codes(diagnostics: readonly Diagnostic[]): Select {
  const groups = [...Map.groupBy(diagnostics, ({ code }) => code)];
  const options = groups
    .map(([code, { length }]) => ({ value: code, word: { fr: code, en: code }, count: length }))
    .sort((one, other) => (one.value < other.value ? -1 : 1));
  return { name: "code", label: texts.code, options };
}
