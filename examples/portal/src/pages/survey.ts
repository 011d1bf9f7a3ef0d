import type { CollectedWave } from "@communaute/collector";
import { html } from "hono/html";
import type { Html } from "../layout/html.ts";
import { day } from "../parts/day.ts";
import { surveyForm } from "../parts/survey/survey-form.ts";
import { SURVEY_SCRIPT } from "../server/survey-element.ts";
import { dayInFrance, nextWave, openWave } from "../survey/waves.ts";
import type { Drawing, Page, PageContext } from "./page.ts";
import { surveyNotice } from "./survey-notice.ts";
import { surveyResults } from "./survey-results.ts";

const texts = {
  title: { fr: "Sondage", en: "Survey" },
  until: { fr: "Ouvert jusqu’au", en: "Open until" },
  free: {
    fr: "Répondre ne prend qu’un instant, et rien n’oblige à le faire.",
    en: "To answer takes a moment, and nobody has to.",
  },
  closed: { fr: "Aucun sondage n’est ouvert aujourd’hui.", en: "No survey is open today." },
  next: { fr: "Le prochain ouvre le", en: "The next one opens on" },
  thanks: { fr: "Merci, la réponse est enregistrée.", en: "Thank you, the answer is recorded." },
  receipt: {
    fr: "Ce reçu permet de la faire effacer ; personne d’autre ne l’a :",
    en: "This receipt lets it be erased; nobody else has it:",
  },
};

/** The question, as the element asks it, or as a form where no script runs. */
export const survey: Page = {
  path: "/sondage",
  title: texts.title,
  draw(context) {
    const { say, desk, sent } = context;
    const title = say(desk.survey.title);
    const wave = openWave(desk.survey, dayInFrance(desk.now()));
    if (sent?.status === 200) return { title, content: thanks(context) };
    return wave === undefined ? { title, content: closed(context) } : asked(context, title, wave);
  },
};

function asked(context: PageContext, title: string, wave: CollectedWave): Drawing {
  const { say, to, language, desk, sent } = context;
  const { id, question, anonymous, comments } = desk.survey;
  const content = html`<p>${say(texts.until)} ${day(context, wave.closesOn)}. ${say(texts.free)}</p>
<div role="status">${sent?.fault && html`<p class="refusal">${say(sent.fault)}</p>`}</div>
<div class="survey">
<nps-survey
  lang="${language}"
  question="${say(question)}"
  survey="${id}"
  wave="${wave.id}"
  endpoint="/v1/surveys/${id}/responses"
  privacy-href="${to(surveyNotice.path)}"
  ${anonymous && html`anonymous`}
  ${!comments && html`no-comment`}
>
${surveyForm(context, desk.survey, survey.path)}
</nps-survey>
</div>
${more(context)}`;
  return { title, content, script: SURVEY_SCRIPT };
}

function thanks(context: PageContext): Html {
  const { say, sent } = context;
  return html`<div role="status"><p class="saved">${say(texts.thanks)}</p></div>
${sent?.receipt && html`<p>${say(texts.receipt)} <code>${sent.receipt}</code></p>`}
${more(context)}`;
}

function closed(context: PageContext): Html {
  const { say, desk } = context;
  const next = nextWave(desk.survey, dayInFrance(desk.now()));
  return html`<p>${say(texts.closed)} ${next && html`${say(texts.next)} ${day(context, next.opensOn)}.`}</p>
${more(context)}`;
}

function more({ say, to }: PageContext): Html {
  const pages = [surveyResults, surveyNotice];
  return html`<ul>
${pages.map(({ path, title }) => html`<li><a href="${to(path)}">${say(title)}</a></li>\n`)}</ul>`;
}
