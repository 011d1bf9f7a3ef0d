import { html } from "hono/html";
import { communityNumbers } from "../community/numbers.ts";
import { numberCards } from "../parts/number-cards.ts";
import { phaseNumbers } from "../parts/phase-numbers.ts";
import { severityLegend } from "../parts/severity-legend.ts";
import type { Page } from "./page.ts";

const texts = {
  title: { fr: "Accueil", en: "Home" },
  heading: { fr: "La communauté", en: "The community" },
  numbers: { fr: "En nombres", en: "In numbers" },
  phases: { fr: "Où en sont les startups", en: "Where startups stand" },
  wrong: { fr: "Ce qui est signalé dans les fichiers", en: "What is reported in the files" },
};

/** The first page: how large the community is, where its startups stand, and what is wrong in its files. */
export const home: Page = {
  path: "/",
  title: texts.title,
  draw(context) {
    const { say, snapshot } = context;
    const counts = communityNumbers(snapshot.community, snapshot.asOf);
    const content = html`<section>
<h2>${say(texts.numbers)}</h2>
${numberCards(context, counts)}
</section>
<section>
<h2>${say(texts.phases)}</h2>
${phaseNumbers(context, counts)}
</section>
<section>
<h2>${say(texts.wrong)}</h2>
${severityLegend(context)}
</section>`;
    return { title: say(texts.heading), content };
  },
};
