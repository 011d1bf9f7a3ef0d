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

test("an empty publication gives nothing away", () => {
  expect(auditDisclosure([], PERSONAL)).toEqual({ recoverable: [], exposed: [] });
});
