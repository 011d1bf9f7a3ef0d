import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostic/diagnostic.ts";
import { CATALOGUE } from "../../src/faults/catalogue.ts";
import { FAULTS } from "../../src/faults/faults.ts";
import { faultsOf } from "../../src/faults/faults-of.ts";
import { community, day } from "../make.ts";
import { eventCases } from "./cases/events.ts";
import { AS_OF, type FaultCase } from "./cases/fault-case.ts";
import { formCases } from "./cases/form.ts";
import { identityCases } from "./cases/identity.ts";
import { missionCases } from "./cases/missions.ts";
import { phaseCases } from "./cases/phases.ts";
import { referenceCases } from "./cases/references.ts";

const CASES: FaultCase[] = [
  ...referenceCases,
  ...missionCases,
  ...phaseCases,
  ...eventCases,
  ...identityCases,
  ...formCases,
];

test.each(CASES)("$code: $title", ({ code, community: written, at }) => {
  const found = told(code, written, AS_OF);
  expect(found.map(({ at }) => at?.path?.join("/"))).toEqual(at);
});

test.each(CATALOGUE.map(({ code }) => code))("%s has a case and a near miss", (code) => {
  const cases = CASES.filter((one) => one.code === code);
  expect(cases.some(({ at }) => at.length > 0)).toBe(true);
  expect(cases.some(({ at }) => at.length === 0)).toBe(true);
});

describe("what depends on the day is only told when the day is", () => {
  const dependent = [
    "active-without-attachment",
    "mission-in-future",
    "mission-ends-far",
    "active-on-ended-startup",
    "phase-in-future",
    "no-current-phase",
    "event-in-future",
  ];

  test.each(CASES.filter(({ at }) => at.length > 0))("$code: $title", (one) => {
    const withoutDay = told(one.code, one.community);
    const expected = dependent.includes(one.code) ? [] : told(one.code, one.community, AS_OF);
    expect(withoutDay).toEqual(expected);
  });
});

describe("every class of fault is fit to be shown", () => {
  test("codes are unique, in kebab case, and all in the table", () => {
    const codes = CATALOGUE.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^[a-z]+(-[a-z]+)*$/.test(code))).toEqual([]);
    expect(Object.keys(FAULTS)).toEqual(codes);
  });

  test.each(CATALOGUE)("$code says what is wrong and what to do, in both languages", (fault) => {
    for (const { fr, en } of [fault.explanation, fault.remedy]) {
      expect(fr).toMatch(/^\p{Lu}.*\.$/u);
      expect(en).toMatch(/^\p{Lu}.*\.$/u);
      expect(fr).not.toBe(en);
    }
  });

  test("none is an error: the community is read all the same", () => {
    expect([...new Set(CATALOGUE.map(({ severity }) => severity))].sort()).toEqual([
      "info",
      "warning",
    ]);
  });
});

function told(code: string, written: Record<string, unknown>, asOf?: string): Diagnostic[] {
  const options = asOf === undefined ? {} : { asOf: day(asOf) };
  return faultsOf(community(written), options).filter((fault) => fault.code === code);
}
