import { html } from "hono/html";
import type { Kind } from "../community/kinds.ts";
import type { Html } from "../layout/html.ts";
import type { PageContext } from "../pages/page.ts";
import { faultList } from "./fault-list.ts";

const texts = {
  heading: { fr: "Ce qui est signalé dans son fichier", en: "What is reported in its file" },
  nothing: { fr: "Rien : son fichier est en ordre.", en: "Nothing: its file is in order." },
};

/** The section that says what is wrong in the file of an entity. */
export function entityFaults(context: PageContext, kind: Kind, id: string): Html {
  const { say, snapshot } = context;
  const faults = snapshot.faultsOf(kind, id);
  const file = faults[0]?.at?.file;
  return html`<section>
<h2>${say(texts.heading)}</h2>
${file && html`<p class="quiet"><code>${file}</code></p>`}
${faults.length === 0 ? html`<p>${say(texts.nothing)}</p>` : faultList(context, faults)}
</section>`;
}
