import { MEASURES, measureAll } from "@communaute/metrics";
import { CalendarDate } from "@communaute/schemas";
import { expect, test } from "vitest";
import { readSnapshot } from "../../src/community/snapshot.ts";
import { detailWords } from "../../src/language/details.ts";

const demo = new URL("../../../demo-community/", import.meta.url).pathname;
const asOf = CalendarDate.parse("2026-11-21");
const { community, attributes } = await readSnapshot(demo, asOf);

test("every figure that stands beside a value of the demo has words of its own", () => {
  const { value } = measureAll(community, { asOf, attributes });
  expect(value).toHaveLength(MEASURES.length);
  const ids = value.flatMap(({ details, unit }) => details.map(({ id }) => ({ id, unit })));
  expect(ids.length).toBeGreaterThan(20);
  expect(ids.filter(({ id, unit }) => detailWords(id, unit).label.fr === id)).toEqual([]);
});

test.each([
  ["phase:construction", "Construction", "startups"],
  ["transition:none→abandon", "Aucune phase → Abandonné", "startups"],
  ["cohort:2025-01-01", "Arrivés au – 1er trimestre 2025", "percent"],
  ["survival-365:female", "Restent au moins un an – Femmes", "percent"],
  ["spells:junior", "Séjours observés – Junior", "count"],
  ["lowest", "Au plus bas, quoi qu’on ignore", "points"],
  ["unheard-of", "unheard-of", "count"],
])("« %s » is called « %s », in %s", (id, label, unit) => {
  expect(detailWords(id, "points")).toMatchObject({ label: { fr: label }, unit });
});
