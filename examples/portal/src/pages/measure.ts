import {
  MEASURES,
  type MeasureDefinition,
  type Measurement,
  measure as measurementsOf,
  series,
} from "@communaute/metrics";
import { addMonths, type CalendarDate } from "@communaute/schemas";
import { html } from "hono/html";
import { found, STATUSES } from "../language/measured.ts";
import { breakdownLinks } from "../parts/breakdown-links.ts";
import { day } from "../parts/day.ts";
import { measureDefinition } from "../parts/measure-definition.ts";
import { bounds, counts, measurementFacts } from "../parts/measurement-facts.ts";
import { section } from "../parts/section.ts";
import { type Column, table } from "../parts/table.ts";
import type { Page, PageContext } from "./page.ts";

const texts = {
  title: { fr: "Mesure", en: "Measure" },
  segments: { fr: "Par segment", en: "By segment" },
  segment: { fr: "Segment", en: "Segment" },
  quarters: { fr: "Trimestre après trimestre", en: "Quarter by quarter" },
  quarter: { fr: "Au", en: "As of" },
  value: { fr: "Valeur", en: "Value" },
  interval: { fr: "Intervalle", en: "Interval" },
  counts: { fr: "Effectifs", en: "Counts" },
  status: { fr: "Statut", en: "Status" },
};

/** One measure: its value, its segments by an attribute that is chosen, and its last eight quarters. */
export const measure: Page = {
  path: "/mesures/:id",
  title: texts.title,
  draw(context) {
    const { say, query, snapshot, part, to } = context;
    const definition = MEASURES.find(({ definition: { id } }) => id === part("id"))?.definition;
    if (definition === undefined) return undefined;
    const { community, asOf, attributes } = snapshot;
    const by = attributesOf(definition, attributes).find((name) => name === query.get("par"));
    const { value } = measurementsOf(definition.id, community, { asOf, attributes, by });
    const [total, ...segments] = value;
    const start = quarterStart(asOf);
    const quarters = series(definition.id, community, {
      every: "quarter",
      from: addMonths(start, -24),
      to: start,
      attributes,
    }).value;
    const path = `/mesures/${definition.id}`;
    const content = html`<p>${say(definition.question)}</p>
${total && measurementFacts(context, total)}
${measureDefinition(context, definition)}
${breakdownLinks(context, path, attributesOf(definition, attributes), by)}
${section(context, texts.segments, valueTable(context, texts.segments, segmentColumn(context), segments))}
${section(context, texts.quarters, valueTable(context, texts.quarters, quarterColumn(context), quarters))}
<p><a href="${to("/mesures")}">${say({ fr: "Toutes les mesures", en: "All measures" })}</a></p>`;
    return { title: say(definition.title), content };
  },
};

/** What a measure can be broken down by: its own attributes, and for measures of members what they declared. */
function attributesOf(
  { breakdowns, subject }: MeasureDefinition,
  declared: PageContext["snapshot"]["attributes"],
): string[] {
  const names = subject === "members" ? Object.values(declared).flatMap(Object.keys) : [];
  return [...new Set([...breakdowns, ...names])];
}

function quarterStart(asOf: CalendarDate): CalendarDate {
  const [year = "", month = ""] = asOf.split("-");
  const first = 1 + 3 * Math.floor((Number(month) - 1) / 3);
  return `${year}-${String(first).padStart(2, "0")}-01` as CalendarDate;
}

function segmentColumn({ say }: PageContext): Column<Measurement> {
  return { heading: say(texts.segment), cell: ({ segment }) => segment?.value ?? "" };
}

function quarterColumn(context: PageContext): Column<Measurement> {
  return { heading: context.say(texts.quarter), cell: ({ asOf }) => day(context, asOf) };
}

function valueTable(
  { say, language }: PageContext,
  caption: (typeof texts)["segments"],
  first: Column<Measurement>,
  rows: readonly Measurement[],
) {
  const columns: Column<Measurement>[] = [
    first,
    { heading: say(texts.value), cell: (row) => found(row, language) },
    {
      heading: say(texts.interval),
      cell: ({ interval, unit }) => (interval ? bounds(interval, unit, language) : ""),
    },
    {
      heading: say(texts.counts),
      cell: (row) => (row.status === "suppressed" ? "" : counts(row, language)),
    },
    { heading: say(texts.status), cell: ({ status }) => say(STATUSES[status]) },
  ];
  return table(say(caption), columns, rows);
}
