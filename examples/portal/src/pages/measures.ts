import { MEASURES, measureAll } from "@communaute/metrics";
import { html } from "hono/html";
import { RECORDS_FILE } from "../community/records.ts";
import { measureDefinition } from "../parts/measure-definition.ts";
import { measurementFacts } from "../parts/measurement-facts.ts";
import type { Page } from "./page.ts";

const texts = {
  title: { fr: "Mesures", en: "Measures" },
  intro: {
    fr: "Chaque mesure avec sa définition, ses effectifs, son intervalle et ce qu’elle vaut. Ce qui pourrait dire quelque chose d’une personne est masqué.",
    en: "Each measure with its definition, counts, interval and what it is worth. What could tell something of a person is hidden.",
  },
};

const SOURCES = [{ id: "content" }, { id: RECORDS_FILE }];

/** All measures of the community on the day of the snapshot. */
export const measures: Page = {
  path: "/mesures",
  title: texts.title,
  draw(context) {
    const { say, to, snapshot } = context;
    const { community, asOf, attributes } = snapshot;
    const { value } = measureAll(community, { asOf, attributes, provenance: SOURCES });
    const sections = MEASURES.map(({ definition }) => {
      const measurement = value.find(({ measure }) => measure === definition.id);
      return html`<section class="measure">
<h2><a href="${to(`/mesures/${definition.id}`)}">${say(definition.title)}</a></h2>
<p class="quiet">${say(definition.question)}</p>
${measurement && measurementFacts(context, measurement)}
${measureDefinition(context, definition)}
</section>
`;
    });
    return { title: say(texts.title), content: html`<p>${say(texts.intro)}</p>\n${sections}` };
  },
};
