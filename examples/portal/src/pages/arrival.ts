import { ROLES } from "@communaute/onboarding/commands";
import { type ChecklistView, type SectionView, viewOf } from "@communaute/onboarding/outputs";
import { html } from "hono/html";
import { newcomerOf } from "../arrivals/newcomer.ts";
import { shownAs } from "../arrivals/said-in-form.ts";
import { VIEWERS, viewerOf } from "../arrivals/viewer.ts";
import type { Html } from "../layout/html.ts";
import { inline } from "../parts/checklist/inline.ts";
import { type StepSetting, step } from "../parts/checklist/step.ts";
import { arrivalAddress } from "../parts/checklist/step-address.ts";
import { section } from "../parts/section.ts";
import type { Page, PageContext } from "./page.ts";

const texts = {
  title: { fr: "Arrivée", en: "Arrival" },
  of: { fr: "Arrivée de", en: "Arrival of" },
  as: {
    fr: "Qui regarde ? (la démonstration laisse choisir)",
    en: "Who looks? (the demo lets you choose)",
  },
  change: { fr: "Changer", en: "Change" },
  save: { fr: "Enregistrer", en: "Save" },
  saved: { fr: "Enregistré.", en: "Saved." },
  refused: {
    fr: "Une partie n’a pas été enregistrée : la raison est écrite sous l’étape.",
    en: "Some of it was not saved: the reason is written under the step.",
  },
  steps: { fr: "Étapes :", en: "Steps:" },
  next: { fr: "Et maintenant", en: "What comes next" },
  removed: { fr: "Retiré de la liste", en: "Taken off the list" },
};

/** The list of the arrival of one member, to be ticked without any script. */
export const arrival: Page = {
  path: "/arrivee/:member",
  title: texts.title,
  async draw(context) {
    const { snapshot, arrivals, language, say, part, query, answer } = context;
    const member = snapshot.find("members", part("member"));
    const newcomer = member && newcomerOf(member, snapshot.community, snapshot.asOf);
    const found = newcomer && (await arrivals.of(newcomer, snapshot.asOf));
    if (!newcomer || !found) return undefined;
    const viewer = viewerOf(query);
    const { checklist, state } = found;
    const view = viewOf(checklist, state, {
      language,
      today: snapshot.asOf,
      viewer,
      isClosed: found.run.closedAt !== undefined,
      names: { [newcomer.id]: newcomer.name },
    });
    const refusals = answer?.refusals ?? new Map<string, string>();
    const seqs = new Map(state.items.map(({ id, lastSeq }) => [id, lastSeq]));
    const setting = { member: newcomer.id, viewer, refusals, seqs };
    const content = html`<p class="above quiet">${say(texts.of)} ${newcomer.name}</p>
<div role="status">${told(context, refusals.size)}</div>
<p id="progress">${view.progress.words}</p>
${
  view.progress.total > 0 &&
  html`<progress aria-labelledby="progress" max="${view.progress.total}" value="${view.progress.done}">${view.progress.words}</progress>`
}
${whoLooks(context, newcomer.id)}
${view.sections.map((one) => group(context, one, setting))}
${section(context, texts.removed, removed(view))}`;
    return { title: view.title.text, content };
  },
};

function told({ say, query }: PageContext, refusals: number): Html | "" {
  if (refusals > 0) return html`<p class="refusal">${say(texts.refused)}</p>`;
  return query.has("enregistre") ? html`<p class="saved">${say(texts.saved)}</p>` : "";
}

function whoLooks({ say, query, language }: PageContext, member: string): Html {
  const viewer = viewerOf(query);
  return html`<form class="filters" method="get" action="${arrivalAddress(member)}">
${language === "en" && html`<input type="hidden" name="lang" value="en">`}
<p><label for="comme">${say(texts.as)}</label>
<select id="comme" name="comme">
${ROLES.map((role) => html`<option value="${role}"${role === viewer && html` selected`}>${say(VIEWERS[role])}</option>\n`)}</select></p>
<p class="actions"><button type="submit">${say(texts.change)}</button></p>
</form>`;
}

interface GroupSetting extends StepSetting {
  /** The last thing said of each step when the page was drawn. */
  seqs: ReadonlyMap<string, number>;
}

/**
 * The steps of one section, saved together. What the boxes were when they were drawn is sent along, so that only what
 * the viewer changed is said, and nobody else's tick is undone unseen.
 */
function group(context: PageContext, one: SectionView, setting: GroupSetting): Html {
  const { say, to, newKey } = context;
  const boxes = one.items
    .flatMap((item) => (item.items.length > 0 ? item.items : [item]))
    .filter(({ can }) => can.includes("tick") || can.includes("untick"));
  const action = to(arrivalAddress(setting.member), { comme: setting.viewer });
  return html`<section aria-labelledby="section-${one.id}">
<h2 id="section-${one.id}">${inline(one.title.label)} <span class="quiet">${one.words}</span></h2>
<form class="checklist" method="post" action="${action}">
<input type="hidden" name="key" value="${newKey()}">
${boxes.map(({ id, status }) => html`<input type="hidden" name="shown" value="${shownAs(status === "done", setting.seqs.get(id) ?? 0, id)}">`)}
<fieldset><legend class="unseen">${say(texts.steps)} ${one.title.text}</legend>
<ul class="steps">
${one.items.map((item) => step(context, item, setting))}</ul></fieldset>
${boxes.length > 0 && html`<p class="actions"><button type="submit">${say(texts.save)}</button></p>`}
</form>
</section>`;
}

function removed({ removed }: ChecklistView): Html | "" {
  if (removed.length === 0) return "";
  return html`<ul>${removed.map(({ text, removed: why }) => html`<li>${text} <span class="quiet">${why}</span></li>\n`)}</ul>`;
}
