import { type Action, type ItemView, viewOf } from "@communaute/onboarding/outputs";
import type { Text } from "@communaute/schemas";
import { html } from "hono/html";
import { newcomerOf } from "../arrivals/newcomer.ts";
import { viewerOf } from "../arrivals/viewer.ts";
import type { Html } from "../layout/html.ts";
import { inline } from "../parts/checklist/inline.ts";
import { arrivalAddress, stepAddress } from "../parts/checklist/step-address.ts";
import type { Page, PageContext } from "./page.ts";

const texts = {
  title: { fr: "Étape", en: "Step" },
  back: { fr: "Revenir à la liste", en: "Back to the list" },
  who: { fr: "Qui la coche", en: "Who ticks it" },
  comments: { fr: "Commentaires", en: "Comments" },
  evidence: {
    fr: "Preuve : un lien en https, ou quelques mots",
    en: "Evidence: an https link, or a few words",
  },
  reason: { fr: "Pourquoi elle ne s’applique pas", en: "Why it does not apply" },
  until: { fr: "Jusqu’à quel jour", en: "Until which day" },
  comment: { fr: "Ton commentaire", en: "Your comment" },
};

/** What each form of a step says, its words, and the field that it asks for. */
const FORMS: readonly { action: Action; verb: string; words: Text; field?: Field }[] = [
  { action: "tick", verb: "done", words: { fr: "Cocher", en: "Tick" }, field: "evidence" },
  { action: "untick", verb: "undone", words: { fr: "Décocher", en: "Untick" } },
  { action: "attest", verb: "attest", words: { fr: "Attester", en: "Attest" }, field: "evidence" },
  {
    action: "revoke",
    verb: "revoke",
    words: { fr: "Retirer l’attestation", en: "Take the attestation back" },
  },
  {
    action: "notApplicable",
    verb: "notApplicable",
    words: { fr: "Ne s’applique pas", en: "Does not apply" },
    field: "reason",
  },
  {
    action: "snooze",
    verb: "snooze",
    words: { fr: "Remettre à plus tard", en: "Put off" },
    field: "until",
  },
  {
    action: "comment",
    verb: "comment",
    words: { fr: "Commenter", en: "Comment" },
    field: "comment",
  },
];

type Field = "evidence" | "reason" | "until" | "comment";

/** One step of an arrival: all that is known of it, and all that may be said about it. */
export const arrivalStep: Page = {
  path: "/arrivee/:member/etape",
  title: texts.title,
  async draw(context) {
    const { snapshot, arrivals, language, say, to, part, query, answer } = context;
    const member = snapshot.find("members", part("member"));
    const newcomer = member && newcomerOf(member, snapshot.community, snapshot.asOf);
    const found = newcomer && (await arrivals.of(newcomer, snapshot.asOf));
    if (!newcomer || !found) return undefined;
    const viewer = viewerOf(query);
    const view = viewOf(found.checklist, found.state, {
      language,
      today: snapshot.asOf,
      viewer,
      isClosed: found.run.closedAt !== undefined,
      names: { [newcomer.id]: newcomer.name },
    });
    const id = query.get("etape");
    const all = view.sections.flatMap(({ items }) => items.flatMap((one) => [one, ...one.items]));
    const item = all.find((one) => one.id === id);
    if (item === undefined) return undefined;
    const base = found.state.items.find((one) => one.id === id)?.lastSeq ?? 0;
    const refusal = answer?.refusals.get(item.id);
    const action = to(stepAddress(newcomer.id), { etape: item.id, comme: viewer });
    const forms = FORMS.filter((form) => item.can.includes(form.action));
    const content = html`<p class="above"><a href="${to(arrivalAddress(newcomer.id), { comme: viewer })}">${say(texts.back)}</a></p>
<div role="status">${refusal && html`<p class="refusal">${refusal}</p>`}</div>
${about(context, item)}
${forms.map(
  ({ verb, words, field }) => html`<form class="saying" method="post" action="${action}">
<input type="hidden" name="key" value="${context.newKey()}">
<input type="hidden" name="etape" value="${item.id}">
<input type="hidden" name="base" value="${base}">
<input type="hidden" name="verb" value="${verb}">
${field && (field !== "evidence" || item.evidenceWanted !== "none") && fieldOf(context, verb, field)}
<p class="actions"><button type="submit">${say(words)}</button></p>
</form>\n`,
)}`;
    return { title: item.text, content };
  },
};

function about({ say }: PageContext, item: ItemView): Html {
  const sentences = [
    item.due?.sentence,
    item.optional,
    item.settled?.words,
    item.reason,
    item.blocked?.words,
    item.snoozed?.sentence,
    item.audience,
    item.provenance,
    item.changedBy,
    item.toConfirm,
    item.conflict,
  ].filter((sentence) => sentence !== undefined);
  return html`${item.hint && html`<p>${inline(item.hint)}</p>`}
<ul>
${sentences.map((sentence) => html`<li>${sentence}</li>\n`)}<li>${say(texts.who)} : ${item.who.words}</li>
${item.links.map(({ text, href }) => html`<li>${href === undefined ? text : html`<a href="${href}">${text}</a>`}</li>\n`)}</ul>
${
  item.comments.length > 0 &&
  html`<h2>${say(texts.comments)}</h2>
<ul>${item.comments.map(({ by, day, text }) => html`<li><p class="quiet">${by}, <time datetime="${day.date}">${day.words}</time></p><p>${text}</p></li>\n`)}</ul>`
}`;
}

function fieldOf({ say, snapshot }: PageContext, verb: string, field: Field): Html {
  const id = `${verb}-${field}`;
  const label = html`<label for="${id}">${say(texts[field])}</label>`;
  if (field === "until") {
    return html`<p>${label}<input id="${id}" type="date" name="until" min="${snapshot.asOf}" required></p>`;
  }
  if (field === "evidence") {
    return html`<p>${label}<input id="${id}" name="evidence" maxlength="2000" autocomplete="off"></p>`;
  }
  return html`<p>${label}<textarea id="${id}" name="reason" rows="3" maxlength="2000" required></textarea></p>`;
}
