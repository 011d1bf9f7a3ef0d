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
  const named = [
    ...parsed.contributions.flatMap((contribution) => contribution.members),
    ...parsed.responsibilities.map(({ member }) => member),
  ];
  expect([...named, ...Object.keys(attributes)].filter((id) => !members.has(id))).toEqual([]);
  const told = [...parsed.tickets, ...parsed.workshops, ...parsed.audits];
  expect(told.filter(({ startup }) => startup && !startups.has(startup))).toEqual([]);
  expect(parsed.answers.length).toBeGreaterThan(50);
});

test("the records tell of every case that measures must cope with", () => {
  const { problems, tickets, contributions, workshops, audits, attributes } = records;
  const lastOf = ({ changes }: (typeof problems)[number]) => changes.at(-1)?.status;
  const isReopened = (problem: (typeof problems)[number]) =>
    lastOf(problem) === "open" && problem.changes.some(({ status }) => status === "solved");
  const cases = {
    solved: problems.some((problem) => lastOf(problem) === "solved"),
    reopened: problems.some(isReopened),
    neverSolved: problems.some(({ changes }) => changes.length === 1),
    byHand: new Set(tickets.map(({ byHand }) => byHand)).size === 3,
    ticketWithoutStartup: tickets.some(({ startup }) => startup === undefined),
    documentation: contributions.some(({ kind }) => kind === "documentation"),
    securityWorkshop: workshops.some(({ kind }) => kind === "security"),
    nmap: audits.some(({ securityGrades }) => securityGrades.nmap !== undefined),
    notGraded: audits.some(({ securityGrades }) => Object.keys(securityGrades).length === 0),
    notDeclared: audits.some(({ accessibilityStatus }) => accessibilityStatus === undefined),
    reservedDomains: audits.every(({ url }) => new URL(url).hostname.endsWith(".example")),
    someSilent: Object.keys(attributes).length < community.members.length,
  };
  expect(Object.entries(cases).filter(([, isThere]) => !isThere)).toEqual([]);
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
