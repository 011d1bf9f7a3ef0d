import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { auditDisclosure } from "../../src/disclosure/audit-disclosure.ts";
import { protectPublication } from "../../src/disclosure/protect-publication.ts";
import type { Counts, Measurement } from "../../src/measurement.ts";
import { determinedModulo } from "./determined-modulo.ts";
import { PERSONAL, share } from "./material.ts";
import { solvedBySubtraction } from "./solved-by-subtraction.ts";

const seed = Date.now() % 2 ** 31;

const part = (by: string, value: string, numerator: number, n: number) =>
  share({ n, numerator }, { segment: { by, value } });

const shown = (publication: readonly Measurement[]) =>
  publication.map(({ status, segment }) => `${segment?.value ?? "all"} ${status}`);

describe("a publication", () => {
  test("hides a cell under the threshold, and the smallest other one with it", () => {
    const cells = [
      share({ n: 60, numerator: 30 }),
      part("trade", "design", 2, 4),
      part("trade", "product", 9, 20),
      part("trade", "development", 19, 36),
    ];
    expect(shown(protectPublication(cells, PERSONAL))).toEqual([
      "all sound",
      "design suppressed",
      "product suppressed",
      "development sound",
    ]);
  });

  test("tells nothing of a hidden cell: neither value, interval, details nor counts", () => {
    const [, hidden] = protectPublication(
      [share({ n: 60, numerator: 30 }), part("trade", "design", 2, 4)],
      PERSONAL,
    );
    expect(hidden).toMatchObject({ value: null, counts: { n: 0 }, details: [] });
    expect(hidden?.because?.fr).toMatch(/^Masqué/);
    expect(JSON.stringify(hidden)).not.toContain("interval");
  });

  test.each<{ why: string; counts: Counts }>([
    { why: "too few in all", counts: { n: 4 } },
    { why: "too few in the numerator", counts: { n: 30, numerator: 4 } },
    { why: "too few outside it", counts: { n: 30, numerator: 26 } },
    { why: "nobody in the numerator", counts: { n: 30, numerator: 0 } },
    { why: "everybody in the numerator", counts: { n: 30, numerator: 30 } },
  ])("hides a total with $why", ({ counts }) => {
    expect(shown(protectPublication([share(counts)], PERSONAL))).toEqual(["all suppressed"]);
  });

  test("never hides public facts", () => {
    const cells = [share({ n: 3, numerator: 0 })];
    const isPublic = () => ({ disclosure: "public", threshold: 5 }) as const;
    expect(protectPublication(cells, isPublic)).toEqual(cells);
  });

  test("hides more where hidden cells together are too few or of one mind", () => {
    const cells = [
      share({ n: 50, numerator: 20 }),
      part("trade", "design", 0, 3),
      part("trade", "product", 0, 4),
      part("trade", "data", 8, 17),
      part("trade", "development", 12, 26),
    ];
    expect(shown(protectPublication(cells, PERSONAL))).toEqual([
      "all sound",
      "design suppressed",
      "product suppressed",
      "data suppressed",
      "development sound",
    ]);
  });

  test("stays as it is when it is protected again", () => {
    const cells = [
      share({ n: 60, numerator: 30 }),
      part("trade", "design", 2, 4),
      part("trade", "product", 9, 20),
      part("trade", "development", 19, 36),
    ];
    const once = protectPublication(cells, PERSONAL);
    expect(protectPublication(once, PERSONAL)).toEqual(once);
  });

  test("hides a later day that adds too few persons to the same period", () => {
    const cells = [
      share({ n: 40, numerator: 20 }, { asOf: "2026-10-05" }),
      share({ n: 42, numerator: 22 }, { asOf: "2026-10-12" }),
      share({ n: 60, numerator: 30 }, { asOf: "2026-10-19" }),
    ];
    expect(shown(protectPublication(cells, PERSONAL))).toEqual([
      "all sound",
      "all suppressed",
      "all sound",
    ]);
  });
});

describe(`10,000 publications drawn from seed ${seed}`, () => {
  const counts = fc
    .record({
      n: fc.oneof(fc.nat(8), fc.nat(60)),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ n, share }) => ({ n, numerator: Math.round(share * n) }));
  /** Persons in cells of two or three attributes crossed, of which the tables by each attribute are published. */
  const publication = fc
    .record({
      sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
      cells: fc.array(counts, { minLength: 64, maxLength: 64 }),
    })
    .map(({ sizes, cells }) => published(sizes, cells));

  test("give away nothing that was hidden, to none of three attacks", { timeout: 120_000 }, () => {
    let [hidden, unprotected] = [0, 0];
    fc.assert(
      fc.property(publication, (cells) => {
        const safe = protectPublication(cells, PERSONAL);
        hidden += safe.filter(({ status }) => status === "suppressed").length;
        const audit = auditDisclosure(safe, PERSONAL);
        expect(audit).toEqual({ recoverable: [], exposed: [] });
        expect(solvedBySubtraction(safe)).toEqual([]);
        expect(determinedModulo(safe, 1_000_003)).toEqual([]);
        // The same attack on a publication that hides only what is too small.
        unprotected += solvedBySubtraction(onlySmallHidden(cells)).length;
      }),
      { numRuns: 10_000, seed },
    );
    expect(hidden).toBeGreaterThan(10_000);
    expect(unprotected).toBeGreaterThan(1000);
  });
});

function published(sizes: readonly number[], cells: readonly Counts[]): Measurement[] {
  const groups = new Map<string, Counts>([["", { n: 0, numerator: 0 }]]);
  for (const [place, cell] of cells.entries()) {
    let rest = place;
    const keys = sizes.map((size, attribute) => {
      const value = rest % size;
      rest = Math.floor(rest / size);
      return `${attribute} ${value}`;
    });
    if (rest > 0) break;
    for (const key of ["", ...keys]) {
      const { n, numerator = 0 } = groups.get(key) ?? { n: 0 };
      groups.set(key, { n: n + cell.n, numerator: numerator + (cell.numerator ?? 0) });
    }
  }
  return [...groups].map(([key, counts]) => {
    const [by = "", value = ""] = key.split(" ");
    return share(counts, key === "" ? {} : { segment: { by, value } });
  });
}

function onlySmallHidden(cells: readonly Measurement[]): Measurement[] {
  return cells.map((cell) => protectPublication([cell], PERSONAL)[0] as Measurement);
}
