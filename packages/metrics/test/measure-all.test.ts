/// <reference types="node" />
import { fileURLToPath } from "node:url";
import { CalendarDate } from "@communaute/schemas";
import { readContent } from "@communaute/sources";
import { describe, expect, test } from "vitest";
import { auditDisclosure } from "../src/disclosure/audit-disclosure.ts";
import { measureAll } from "../src/measure-all.ts";
import { MEASURES } from "../src/measures/catalogue.ts";
import { protectionOf } from "../src/measures/protection.ts";
import { community, day } from "./measures/communities.ts";

const asOf = CalendarDate.parse("2026-11-21");
const demo = fileURLToPath(new URL("../../../examples/demo-community", import.meta.url));
const { value: content } = await readContent(demo, { asOf });

describe("all measures of the demonstration community", () => {
  const { value, diagnostics } = measureAll(content, { asOf });
  const byId = new Map(value.map((each) => [each.measure, each]));

  test("are those of the catalogue, in its order", () => {
    expect(value.map(({ measure }) => measure)).toEqual(
      MEASURES.map(({ definition }) => definition.id),
    );
  });

  test("tell what its files tell, and that the rest is missing", () => {
    expect(byId.get("active-members")?.value).toBe(47);
    expect(byId.get("startups-per-phase")?.value).toBe(11);
    expect(byId.get("stability")?.counts).toMatchObject({ numerator: 34, denominator: 35 });
    expect(byId.get("community-nps")).toMatchObject({ value: null, status: "missing" });
  });

  test("cost a row that makes no sense only itself", () => {
    expect(diagnostics.map(({ code }) => code)).toEqual(["end-before-start"]);
  });

  test("give away nobody, whatever they are broken down by", () => {
    for (const by of ["domain", "incubator", "status", "memberType", "phase"]) {
      const publication = measureAll(content, { asOf, by }).value;
      const audit = auditDisclosure(
        publication.filter(({ status }) => status !== "missing"),
        protectionOf,
      );
      expect(Object.values(audit).flat()).toEqual([]);
    }
  });
});

test("an empty community gives a missing value of every measure", () => {
  const { value } = measureAll(community(), { asOf: day("2026-07-01") });
  expect(value).toHaveLength(MEASURES.length);
  expect(new Set(value.map(({ status }) => status))).toEqual(new Set(["missing"]));
});
