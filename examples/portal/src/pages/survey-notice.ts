import { notice } from "@communaute/collector";
import { html } from "hono/html";
import type { Html } from "../layout/html.ts";
import { section } from "../parts/section.ts";
import type { Page, PageContext } from "./page.ts";

const texts = {
  title: { fr: "Ce que devient une réponse au sondage", en: "What becomes of an answer" },
  back: { fr: "Revenir au sondage", en: "Back to the survey" },
  erase: { fr: "Effacer une réponse", en: "Erase an answer" },
  how: {
    fr: "Le reçu, affiché une fois la réponse envoyée, est le seul moyen de la retrouver.",
    en: "The receipt, shown once the answer was sent, is the only way to find it.",
  },
  receipt: { fr: "Reçu", en: "Receipt" },
  send: { fr: "Effacer cette réponse", en: "Erase this answer" },
  erased: {
    fr: "La réponse est effacée. Les chiffres déjà publiés ne changent pas.",
    en: "The answer is erased. Figures that were published already do not change.",
  },
};

/** What those who answer must know, worked out from the configuration, and where a receipt erases an answer. */
export const surveyNotice: Page = {
  path: "/sondage/donnees",
  title: texts.title,
  draw(context) {
    const { say, to, desk } = context;
    const content = html`<p class="above"><a href="${to("/sondage")}">${say(texts.back)}</a></p>
${said(context)}
${lines(say(notice(desk.survey)))}
${desk.survey.mode === "rows" && section(context, texts.erase, erasing(context))}`;
    return { title: say(texts.title), content };
  },
};

/** The notice line by line; most begin with what they are about. */
function lines(text: string): Html[] {
  return text.split("\n").map((line) => {
    const [, about = "", rest = ""] = /^([^:.]{1,30}: )?(.*)$/.exec(line) ?? [];
    return html`<p>${about && html`<strong>${unbroken(about)}</strong>`}${unbroken(rest)}</p>\n`;
  });
}

/** French punctuation does not begin a line. */
function unbroken(text: string): string {
  return text.replace(/ (?=[:;!?»])/g, "\u00a0");
}

function said({ say, sent }: PageContext): Html {
  const told = sent?.fault ? html`<p class="refusal">${say(sent.fault)}</p>` : "";
  const saved = sent && !sent.fault && html`<p class="saved">${say(texts.erased)}</p>`;
  return html`<div role="status">${told}${saved}</div>`;
}

function erasing({ say, to }: PageContext): Html {
  return html`<p id="how">${say(texts.how)}</p>
<form class="asking" method="post" action="${to(surveyNotice.path)}">
<p><label for="recu">${say(texts.receipt)}</label>
<input id="recu" name="recu" required maxlength="40" autocomplete="off" spellcheck="false" aria-describedby="how"></p>
<p class="actions"><button type="submit">${say(texts.send)}</button></p>
</form>`;
}
