import { CalendarDate } from "@communaute/schemas";
import { describe, expect, test } from "vitest";
import { protectPublication } from "../../src/disclosure/protect-publication.ts";
import { DOMINATED, suppressed, TOO_FEW } from "../../src/disclosure/suppressed.ts";
import type { Counts, Measurement } from "../../src/measurement.ts";
import { PERSONAL, share } from "./material.ts";

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

  test("hides the table of a later day that adds too few to one part of the same period", () => {
    const on = (asOf: string, ...parts: [number, number][]) => [
      share({ n: 40, numerator: 20 }, { asOf }),
      ...parts.map(([numerator, n], index) =>
        share({ n, numerator }, { asOf, segment: { by: "trade", value: `trade ${index}` } }),
      ),
    ];
    const cells = [...on("2026-10-05", [10, 20], [10, 20]), ...on("2026-10-12", [11, 21], [9, 19])];
    expect(shown(protectPublication(cells, PERSONAL)).slice(3)).toEqual([
      "all sound",
      "trade 0 suppressed",
      "trade 1 suppressed",
    ]);
  });

  test("hides a value without a period when few came or went since the day before", () => {
    const on = (asOf: string, n: number) => {
      const { period: _, ...rest } = share({ n, numerator: 20 }, { asOf });
      return rest;
    };
    const cells = [on("2026-10-05", 40), on("2026-10-12", 38), on("2026-10-19", 50)];
    expect(shown(protectPublication(cells, PERSONAL))).toEqual([
      "all sound",
      "all suppressed",
      "all sound",
    ]);
  });

  test("compares periods that start together: the longer one tells what came after the shorter one", () => {
    const until = (to: string, n: number) => {
      const period = { from: CalendarDate.parse("2026-01-01"), to: CalendarDate.parse(to) };
      return { ...share({ n, numerator: n / 2 }), period };
    };
    const cells = [until("2026-04-01", 40), until("2026-05-01", 42)];
    expect(shown(protectPublication(cells, PERSONAL))).toEqual(["all sound", "all suppressed"]);
  });

  test("protects a total that came hidden, though one of its tables is hidden as a whole", () => {
    const cells = [
      suppressed(share({ n: 60, numerator: 30 }), TOO_FEW),
      suppressed(part("trade", "design", 10, 20), TOO_FEW),
      suppressed(part("trade", "product", 20, 40), TOO_FEW),
      part("status", "employee", 10, 20),
      part("status", "freelance", 20, 40),
    ];
    expect(shown(protectPublication(cells, PERSONAL)).slice(3)).toEqual([
      "employee suppressed",
      "freelance sound",
    ]);
  });

  test("hides a sum that is nearly all of one contributor, and says so", () => {
    const [hidden] = protectPublication([share({ n: 60, numerator: 30 })], () => ({
      ...PERSONAL(),
      contributions: [90, 5, 5],
    }));
    expect(hidden?.because).toEqual(DOMINATED);
  });

  test("asks for eleven where the attribute is sensitive", () => {
    const isSensitive = () => ({ disclosure: "sensitive", threshold: 11 }) as const;
    const cells = [share({ n: 60, numerator: 10 }), share({ n: 60, numerator: 11 })];
    expect(cells.map((cell) => shown(protectPublication([cell], isSensitive)))).toEqual([
      ["all suppressed"],
      ["all sound"],
    ]);
  });
});
