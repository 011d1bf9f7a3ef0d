import type { CollectedSurvey } from "@communaute/collector";
import { html } from "hono/html";
import type { Html } from "../../layout/html.ts";
import type { PageContext } from "../../pages/page.ts";

const texts = {
  scale: {
    fr: "0 : pas du tout probable ; 10 : tout à fait probable",
    en: "0: not at all likely; 10: extremely likely",
  },
  why: {
    fr: "Qu’est-ce qui explique cette note ? (facultatif)",
    en: "What explains this score? (optional)",
  },
  care: {
    fr: "Ne rien écrire qui permette de reconnaître quelqu’un.",
    en: "Write nothing by which anybody could be recognised.",
  },
  send: { fr: "Envoyer ma réponse", en: "Send my answer" },
};

const SCORES = Array.from({ length: 11 }, (_, score) => String(score));

/** The question as a plain form: what is there until the script of the element has come, and where none comes. */
export function surveyForm(
  { say, to, newKey, sent }: PageContext,
  survey: CollectedSurvey,
  path: string,
): Html {
  const { id = newKey(), score = "", comment = "" } = sent?.given ?? {};
  return html`<form class="asking" method="post" action="${to(path)}">
<input type="hidden" name="id" value="${id}">
<fieldset aria-describedby="scale"><legend>${say(survey.question)}</legend>
<p class="quiet" id="scale">${say(texts.scale)}</p>
<div class="scores">
${SCORES.map((one) => html`<label><input type="radio" name="score" value="${one}" required${one === score && html` checked`}>${one}</label>\n`)}</div>
</fieldset>
${
  survey.comments &&
  html`<p><label for="comment">${say(texts.why)}</label>
<textarea id="comment" name="comment" rows="3" maxlength="2000" aria-describedby="care">${comment}</textarea>
<span class="quiet" id="care">${say(texts.care)}</span></p>`
}
<p class="actions"><button type="submit">${say(texts.send)}</button></p>
</form>`;
}
