import fc from "fast-check";
import { expect, test } from "vitest";
import { benjaminiHochbergAdjusted } from "../../../src/statistics/multiplicity/benjamini-hochberg-adjusted.ts";
import { holmAdjusted } from "../../../src/statistics/multiplicity/holm-adjusted.ts";
import vectors from "../../vectors/multiplicity/multiplicity.json" with { type: "json" };
import { casesOf, expectNear } from "../distributions/cases.ts";

const METHODS: Record<string, (p: readonly number[]) => number[] | null> = {
  holm: holmAdjusted,
  "benjamini-hochberg": benjaminiHochbergAdjusted,
};

test.each(casesOf(vectors))("$name of $args is what R finds", ({ name, args, expected }) => {
  expectNear(METHODS[name]?.(args) ?? null, expected, 1e-12);
});

test.each(Object.entries(METHODS))(
  "%s adjusts none of none, and refuses what is no p-value",
  (_, adjusted) => {
    expect(adjusted([])).toEqual([]);
    for (const wrong of [Number.NaN, -0.1, 1.1]) expect(adjusted([0.5, wrong])).toBeNull();
  },
);

test("adjusted p-values keep the order, are no smaller than given ones, and Holm's are the larger", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (p) => {
      const holm = holmAdjusted(p) ?? [];
      const bh = benjaminiHochbergAdjusted(p) ?? [];
      for (const [i, value] of p.entries()) {
        expect(bh[i]).toBeGreaterThanOrEqual(value * (1 - 1e-12));
        expect(holm[i]).toBeGreaterThanOrEqual((bh[i] ?? 1) * (1 - 1e-12));
        expect(holm[i]).toBeLessThanOrEqual(1);
      }
      expect(holmAdjusted([...p].reverse())).toEqual([...holm].reverse());
      expect(benjaminiHochbergAdjusted([...p].reverse())).toEqual([...bh].reverse());
    }),
  );
});
