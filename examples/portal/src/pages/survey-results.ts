import type { CollectedSurvey, CollectedWave } from "@communaute/collector";
import type { Text } from "@communaute/schemas";
import { html } from "hono/html";
import type { Html } from "../layout/html.ts";
import { day } from "../parts/day.ts";
import { surveyFigures } from "../parts/survey/survey-figures.ts";
import { resultsAddress, waveResults } from "../survey/wave-results.ts";
import { begunWaves, dayInFrance } from "../survey/waves.ts";
import type { Page, PageContext } from "./page.ts";

const texts = {
  title: { fr: "Résultats du sondage", en: "Results of the survey" },
  back: { fr: "Revenir au sondage", en: "Back to the survey" },
  none: { fr: "Aucun sondage n’a encore commencé.", en: "No survey has begun yet." },
  wave: { fr: "Vague", en: "Wave" },
  from: { fr: "du", en: "from" },
  to: { fr: "au", en: "to" },
  others: { fr: "Autres vagues", en: "Other waves" },
  nothing: { fr: "Rien à montrer pour l’instant.", en: "Nothing to show yet." },
  raw: { fr: "Ces chiffres en CSV", en: "These figures as CSV" },
};

/** What the collector publishes of a wave, and nothing else: no count is made here. */
export const surveyResults: Page = {
  path: "/sondage/resultats",
  title: texts.title,
  async draw(context) {
    const { say, to, desk, query } = context;
    const waves = begunWaves(desk.survey, dayInFrance(desk.now()));
    const asked = query.get("vague");
    const wave = asked === null ? waves[0] : waves.find(({ id }) => id === asked);
    if (asked !== null && wave === undefined) return undefined;
    const back = html`<p class="above"><a href="${to("/sondage")}">${say(texts.back)}</a></p>`;
    const title = say(texts.title);
    if (wave === undefined) return { title, content: html`${back}<p>${say(texts.none)}</p>` };
    const content = html`${back}
<h2>${say(texts.wave)} ${wave.id}</h2>
<p>${say(desk.survey.title)}, ${say(texts.from)} ${day(context, wave.opensOn)} ${say(texts.to)} ${day(context, wave.closesOn)}.</p>
${await figures(context, wave)}
${others(context, waves, wave)}`;
    return { title, content };
  },
};

async function figures(context: PageContext, wave: CollectedWave): Promise<Html> {
  const { say, to, desk, ask } = context;
  const results = await waveResults(ask, desk.survey, wave);
  if ("fault" in results) return html`<p class="refusal">${say(results.fault)}</p>`;
  if (results.published === "nothing-yet") {
    return html`<p><strong>${say(texts.nothing)}</strong> ${say(whenOf(desk.survey))}</p>`;
  }
  const table = `${resultsAddress(desk.survey, wave)}&format=csv`;
  return html`${surveyFigures(context, results.measurements)}
<p class="quiet">${say(whenOf(desk.survey))} <a href="${to(table)}">${say(texts.raw)}</a></p>`;
}

function whenOf({ publication, threshold }: CollectedSurvey): Text {
  return publication === "batches"
    ? {
        fr: `Les chiffres paraissent à partir de ${threshold} réponses, puis par ${threshold} de plus au moins\u00a0: ainsi, la réponse de personne ne se lit dans ce qui change.`,
        en: `Figures appear from ${threshold} answers on, and then by at least ${threshold} more: so nobody’s answer can be read off what changes.`,
      }
    : {
        fr: `Les chiffres paraissent à la clôture, à partir de ${threshold} réponses.`,
        en: `Figures appear at the closing, from ${threshold} answers on.`,
      };
}

function others(
  { say, to }: PageContext,
  waves: readonly CollectedWave[],
  shown: CollectedWave,
): Html | "" {
  const rest = waves.filter((wave) => wave !== shown);
  if (rest.length === 0) return "";
  return html`<section>
<h2>${say(texts.others)}</h2>
<ul>
${rest.map(({ id }) => html`<li><a href="${to(surveyResults.path, { vague: id })}">${id}</a></li>\n`)}</ul>
</section>`;
}
