import { readFileSync } from "node:fs";
import { CalendarDate, Community } from "@communaute/schemas";
import { readContent } from "@communaute/sources";
import { expect, test } from "vitest";
import { type DemoRecords, demoRecords } from "../../src/records/demo-records.ts";

const directory = new URL("../../", import.meta.url);
const asOf = CalendarDate.parse("2026-11-20");
const { value: community } = await readContent(directory.pathname, { asOf });
const records = JSON.parse(readFileSync(new URL("records.json", directory), "utf8")) as DemoRecords;

test("the records of the demo are those that its seed draws", () => {
  expect(JSON.parse(JSON.stringify(demoRecords(2026, community, asOf)))).toEqual(records);
});

test("the records are as the schemas want them, and speak of the members and startups of the demo", () => {
  const { attributes, ...parts } = records;
  const parsed = Community.parse(parts);
  const members = new Set(community.members.map(({ id }) => id));
  const startups = new Set(community.startups.map(({ id }) => id));
  const named = parsed.contributions.flatMap((contribution) => contribution.members);
  expect([...named, ...Object.keys(attributes)].filter((id) => !members.has(id))).toEqual([]);
  const told = [...parsed.tickets, ...parsed.workshops, ...parsed.audits];
  expect(told.filter(({ startup }) => startup && !startups.has(startup))).toEqual([]);
  expect(parsed.answers.length).toBeGreaterThan(50);
});

test("nothing is dated after the day that the records are drawn for", () => {
  const days = JSON.stringify(records).match(/"\d{4}-\d\d-\d\d"/g) ?? [];
  expect(days.filter((day) => day > `"${asOf}"`)).toEqual([]);
});

test("an empty community gives surveys without answers, and nothing else about anyone", () => {
  const { answers, contributions, tickets, audits, attributes } = demoRecords(
    1,
    { members: [], startups: [] },
    asOf,
  );
  expect({ answers, contributions, tickets, audits, attributes }).toEqual({
    answers: [],
    contributions: [],
    tickets: [],
    audits: [],
    attributes: {},
  });
});
