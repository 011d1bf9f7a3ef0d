import type { MeasureDefinition } from "@communaute/metrics";
import { addDays } from "@communaute/schemas";
import { html } from "hono/html";
import {
  allMeasures,
  attributesOf,
  DEFINITIONS,
  quartersOf,
  segmentsOf,
} from "../community/measures.ts";
import { ATTRIBUTES, attributeValue } from "../language/attributes.ts";
import { quarterName } from "../language/details.ts";
import { word } from "../language/words.ts";
import type { Html } from "../layout/html.ts";
import { attributeForm } from "../parts/attribute-form.ts";
import { measureDefinition } from "../parts/measure-definition.ts";
import { measureDetails } from "../parts/measure-details.ts";
import { measureFacts } from "../parts/measure-facts.ts";
import { measureTable } from "../parts/measure-table.ts";
import { measureValue } from "../parts/measure-value.ts";
import { section } from "../parts/section.ts";
import { sparkline } from "../parts/sparkline.ts";
import { measures } from "./measures.ts";
import type { Page, PageContext } from "./page.ts";

const texts = {
  title: { fr: "Mesure", en: "Measure" },
  definition: { fr: "Définition", en: "Definition" },
  details: { fr: "Autres chiffres", en: "Other figures" },
  parts: { fr: "Part par part", en: "Part by part" },
  quarters: { fr: "Trimestre après trimestre", en: "Quarter by quarter" },
  quarter: { fr: "Trimestre", en: "Quarter" },
  caption: {
    fr: "Mesurée à la fin de chaque trimestre",
    en: "As measured at the end of each quarter",
  },
  nobody: { fr: "Il n’y a rien à décliner.", en: "There is nothing to break down." },
};

/** The page of one measure: its value and definition, its parts by a chosen attribute, its quarters. */
export const measure: Page = {
  path: "/mesures/:id",
  title: texts.title,
  draw(context) {
    const { say, to, snapshot } = context;
    const id = context.part("id");
    const definition = DEFINITIONS.find((one) => one.id === id);
    const total = allMeasures(snapshot).value.find((one) => one.measure === id);
    if (!definition || !total) return undefined;
    const content = html`<p class="above"><a href="${to(measures.path)}">${say(measures.title)}</a></p>
<p>${say(definition.question)}</p>
<div class="measure">
${measureValue(context, total)}
${measureFacts(context, total, definition)}
</div>
${section(context, texts.definition, measureDefinition(context, definition))}
${section(context, texts.details, measureDetails(context, total))}
${section(context, texts.parts, parts(context, definition))}
${section(context, texts.quarters, quarters(context, id))}`;
    return { title: say(definition.title), content };
  },
};

function parts(context: PageContext, definition: MeasureDefinition): Html | "" {
  const { say, snapshot, query } = context;
  const attributes = attributesOf(definition, snapshot);
  const by = attributes.find((name) => name === query.get("par"));
  const form = attributeForm(context, `${measures.path}/${definition.id}`, attributes, by);
  if (by === undefined) return form;
  const heading = say(word(ATTRIBUTES, by));
  const cell = ({ segment }: { segment?: { value: string } }) =>
    nameOf(context, by, segment?.value);
  const segments = segmentsOf(snapshot, definition.id, by);
  const shown = measureTable(context, heading, { heading, cell }, segments);
  return html`${form}\n${shown || html`<p>${say(texts.nobody)}</p>`}`;
}

function nameOf({ say, snapshot }: PageContext, by: string, value = ""): string {
  const incubator = by === "incubator" ? snapshot.find("incubators", value) : undefined;
  return incubator?.name ?? say(attributeValue(by, value));
}

function quarters(context: PageContext, id: string): Html | "" {
  const { say, snapshot } = context;
  const points = quartersOf(snapshot, id);
  const first = {
    heading: say(texts.quarter),
    cell: ({ asOf }: { asOf: (typeof snapshot)["asOf"] }) => say(quarterName(addDays(asOf, -1))),
  };
  const shown = measureTable(context, say(texts.caption), first, points);
  return shown && html`${sparkline(points.map(({ value }) => value))}\n${shown}`;
}
