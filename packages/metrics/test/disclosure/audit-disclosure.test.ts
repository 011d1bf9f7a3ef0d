import { expect, test } from "vitest";
import { auditDisclosure } from "../../src/disclosure/audit-disclosure.ts";
import { suppressed, TOO_FEW } from "../../src/disclosure/suppressed.ts";
import { PERSONAL, share } from "./material.ts";

const total = share({ n: 60, numerator: 30 });
const design = share({ n: 4, numerator: 2 }, { segment: { by: "trade", value: "design" } });
const product = share({ n: 56, numerator: 28 }, { segment: { by: "trade", value: "product" } });
const hidden = suppressed(design, TOO_FEW);

test("the audit finds the only hidden part of a shown total", () => {
  expect(auditDisclosure([total, hidden, product], PERSONAL).recoverable).toEqual([hidden]);
});

test("the audit finds what only two tables together give away", () => {
  const men = suppressed(share({ n: 4 }, { segment: { by: "trade", value: "design" } }), TOO_FEW);
  const parts = [
    men,
    suppressed(share({ n: 20 }, { segment: { by: "trade", value: "product" } }), TOO_FEW),
    share({ n: 36 }, { segment: { by: "trade", value: "data" } }),
  ];
  expect(auditDisclosure([total, ...parts], PERSONAL).recoverable).toEqual([]);
  const hiddenTotal = suppressed(total, TOO_FEW);
  const all = share({ n: 60, numerator: 30 }, { segment: { by: "status", value: "service" } });
  expect(auditDisclosure([hiddenTotal, ...parts, all], PERSONAL).recoverable).toEqual([
    hiddenTotal,
  ]);
});

test("the audit names cells that are shown although few stand behind them", () => {
  expect(auditDisclosure([total, design, product], PERSONAL).exposed).toEqual([design]);
});

test("the audit reads a numerator off a share and its denominator", () => {
  const told = { ...total, value: 95, counts: { n: 60 } };
  expect(auditDisclosure([told], PERSONAL).exposed).toEqual([told]);
});

test.each([
  { why: "all promote", value: 100, isExposed: true },
  { why: "all detract", value: -100, isExposed: true },
  { why: "two at most do not promote", value: 96.67, isExposed: true },
  { why: "opinions differ", value: 40, isExposed: false },
])("the audit reads a score of promoters: $why", ({ value, isExposed }) => {
  const score = { ...total, unit: "points" as const, value, counts: { n: 60 } };
  expect(auditDisclosure([score], PERSONAL).exposed).toEqual(isExposed ? [score] : []);
});

test("the audit names hidden cells that are known within a few", () => {
  const parts = [
    suppressed(share({ n: 1 }, { segment: { by: "trade", value: "design" } }), TOO_FEW),
    suppressed(share({ n: 2 }, { segment: { by: "trade", value: "product" } }), TOO_FEW),
    share({ n: 57, numerator: 27 }, { segment: { by: "trade", value: "data" } }),
  ];
  const audit = auditDisclosure([total, ...parts], PERSONAL);
  expect(audit.recoverable).toEqual([]);
  expect(audit.nearlyKnown).toEqual(parts.slice(0, 2));
});

test("the audit names what a later day tells of a newcomer", () => {
  const before = share({ n: 59, numerator: 29 }, { asOf: "2026-11-24" });
  expect(auditDisclosure([before, total], PERSONAL).tooNear).toEqual([total]);
});

test("an empty publication gives nothing away", () => {
  expect(auditDisclosure([], PERSONAL)).toEqual({
    recoverable: [],
    nearlyKnown: [],
    exposed: [],
    tooNear: [],
  });
});
