import type { MeasureDefinition, Text } from "@communaute/metrics";
import { html } from "hono/html";
import { allMeasures, DEFINITIONS } from "../community/measures.ts";
import { measureCard } from "../parts/measure-card.ts";
import { measuringFaults } from "../parts/measuring-faults.ts";
import { section } from "../parts/section.ts";
import type { Page } from "./page.ts";

const texts = {
  title: { fr: "Mesures", en: "Measures" },
  intro: {
    fr: "Chaque mesure avec ce qu’elle compte, ce sur quoi elle repose, et jusqu’où s’y fier. Ce qui pourrait révéler quelque chose d’une personne est masqué.",
    en: "Each measure with what it counts, what it rests on, and how far it can be relied on. What could tell something of a person is hidden.",
  },
  faults: { fr: "Ce qui n’a pas pu être compté", en: "What could not be counted" },
};

const GROUPS: readonly { seed: MeasureDefinition["seed"]; heading: Text }[] = [
  {
    seed: "communaute-xp",
    heading: { fr: "Vivre dans la communauté", en: "Living in the community" },
  },
  {
    seed: "devex",
    heading: { fr: "Développer dans la communauté", en: "Developing in the community" },
  },
  { seed: "around", heading: { fr: "Arriver, rester, partir", en: "Arriving, staying, leaving" } },
];

/** Every measure of the catalogue on the day of the community, by who asked for it. */
export const measures: Page = {
  path: "/mesures",
  title: texts.title,
  draw(context) {
    const { say, snapshot } = context;
    const { value, diagnostics } = allMeasures(snapshot);
    const byMeasure = new Map(value.map((one) => [one.measure, one]));
    const cards = (seed: MeasureDefinition["seed"]) =>
      DEFINITIONS.filter((definition) => definition.seed === seed).map((definition) => {
        const measurement = byMeasure.get(definition.id);
        return measurement ? measureCard(context, definition, measurement) : "";
      });
    const content = html`<p>${say(texts.intro)}</p>
${GROUPS.map(({ seed, heading }) => section(context, heading, html`<div class="measures">\n${cards(seed)}</div>`))}
${section(context, texts.faults, measuringFaults(context, diagnostics))}`;
    return { title: say(texts.title), content };
  },
};
