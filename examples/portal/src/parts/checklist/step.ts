import type { ItemView, LinkView } from "@communaute/onboarding/outputs";
import { html } from "hono/html";
import type { Html } from "../../layout/html.ts";
import type { PageContext } from "../../pages/page.ts";
import { inline } from "./inline.ts";
import { partName, stepAddress } from "./step-address.ts";

const texts = {
  more: { fr: "Détails", en: "Details" },
  prove: { fr: "Cocher, avec une preuve", en: "Tick, with evidence" },
};

/** Where a step is shown, and what was answered about it just now. */
export interface StepSetting {
  member: string;
  viewer: string;
  /** Sentences by id, for steps whose tick was refused. */
  refusals: ReadonlyMap<string, string>;
}

/** One step of a list: a box where the viewer may tick it, else a line that says why there is none. */
export function step(context: PageContext, item: ItemView, setting: StepSetting): Html {
  return html`<li class="step"${item.language && html` lang="${item.language}"`}>
${item.items.length === 0 ? own(context, item, setting) : whole(context, item, setting)}
</li>\n`;
}

function own(context: PageContext, item: ItemView, setting: StepSetting): Html {
  const { say, to } = context;
  const id = partName(item.id);
  const isProved = item.evidenceWanted === "required" && item.status === "todo";
  const canTick = item.can.includes("tick") || item.can.includes("untick");
  const address = to(stepAddress(setting.member), { etape: item.id, comme: setting.viewer });
  const label = html`${inline(item.label)}`;
  const name =
    canTick && !isProved
      ? html`<input
  type="checkbox"
  id="${id}"
  name="done"
  value="${item.id}"
  aria-describedby="${id}-d"
  ${item.status === "done" && html`checked`}
><label for="${id}">${label}</label>`
      : html`<span class="mark" data-status="${item.status}"></span><span id="${id}" class="label">${label}</span>`;
  const refusal = setting.refusals.get(item.id);
  return html`<div class="box">${name}</div>
<div class="about" id="${id}-d">
${hints(item)}
${refusal && html`<p class="refusal">${refusal}</p>`}
</div>
${links(item.links)}
<p class="quiet"><a href="${address}" aria-describedby="${id}">${say(canTick && isProved ? texts.prove : texts.more)}</a></p>`;
}

/** A step that is done by doing its parts. */
function whole(context: PageContext, item: ItemView, setting: StepSetting): Html {
  return html`<fieldset class="whole"><legend>${inline(item.label)}</legend>
<div class="about">${hints(item)}</div>
${links(item.links)}
<ul class="steps">
${item.items.map((part) => step(context, part, setting))}</ul></fieldset>`;
}

function hints(item: ItemView): Html {
  const { optional, line, provenance, changedBy, toConfirm, snoozed, conflict } = item;
  const due = item.status === "todo" ? item.due : undefined;
  const facts = [
    due && (item.isOverdue ? html`<strong class="late">${due.sentence}</strong>` : due.sentence),
    optional,
    line,
    snoozed?.sentence,
    provenance,
    changedBy,
  ].filter((fact) => fact !== undefined);
  return html`${item.hint && html`<p>${inline(item.hint)}</p>`}
${facts.length > 0 && html`<p class="quiet">${facts.map((fact, i) => (i === 0 ? html`${fact}` : html` · ${fact}`))}</p>`}
${toConfirm && html`<p class="confirm">${toConfirm}</p>`}
${conflict && html`<p class="confirm">${conflict}</p>`}`;
}

function links(all: readonly LinkView[]): Html | "" {
  if (all.length === 0) return "";
  return html`<ul class="links">${all.map(({ text, href }) =>
    href === undefined ? html`<li>${text}</li>` : html`<li><a href="${href}">${text}</a></li>`,
  )}</ul>`;
}
