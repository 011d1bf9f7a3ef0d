import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { auditDisclosure } from "../../src/disclosure/audit-disclosure.ts";
import { protectPublication } from "../../src/disclosure/protect-publication.ts";
import type { Measurement } from "../../src/measurement.ts";
import { determinedModulo } from "./determined-modulo.ts";
import { drawnDays, drawnPublication } from "./drawn-publication.ts";
import { PERSONAL } from "./material.ts";
import { readOffTheDays } from "./read-off-the-days.ts";
import { solvedBySubtraction } from "./solved-by-subtraction.ts";

const seed = Date.now() % 2 ** 31;
const NOTHING = { recoverable: [], nearlyKnown: [], exposed: [], tooNear: [] };
const LONG = { timeout: 120_000 };

describe(`publications drawn from seed ${seed}`, () => {
  test("10,000 give away nothing that was hidden, to none of three attacks", LONG, () => {
    let [hidden, solved, determined] = [0, 0, 0];
    fc.assert(
      fc.property(drawnPublication, (cells) => {
        const safe = protectPublication(cells, PERSONAL);
        hidden += safe.filter(isHidden).length;
        expect(auditDisclosure(safe, PERSONAL)).toEqual(NOTHING);
        expect(solvedBySubtraction(safe)).toEqual([]);
        expect(determinedModulo(safe, PRIME)).toEqual([]);
        // The same attacks on a publication that hides only what is too small.
        const careless = onlySmallHidden(cells);
        solved += solvedBySubtraction(careless).length;
        determined += determinedModulo(careless, PRIME).length;
      }),
      { numRuns: 10_000, seed },
    );
    expect(hidden).toBeGreaterThan(10_000);
    expect(solved).toBeGreaterThan(1000);
    expect(determined).toBe(solved);
  });

  test("10,000 series of days tell nothing of too few newcomers", LONG, () => {
    let [shownLater, read] = [0, 0];
    fc.assert(
      fc.property(drawnDays, (cells) => {
        const safe = protectPublication(cells, PERSONAL);
        shownLater += safe.filter((cell) => !isHidden(cell) && cell.asOf > "2026-10-05").length;
        expect(readOffTheDays(safe, 5)).toEqual([]);
        for (const day of daysOf(safe)) {
          expect(solvedBySubtraction(day)).toEqual([]);
          expect(determinedModulo(day, PRIME)).toEqual([]);
        }
        expect(auditDisclosure(safe, PERSONAL)).toEqual(NOTHING);
        // The same attack where each day is protected as if it were the only one.
        const dayByDay = daysOf(cells).flatMap((day) => protectPublication(day, PERSONAL));
        read += readOffTheDays(dayByDay, 5).length;
      }),
      { numRuns: 10_000, seed },
    );
    expect(read).toBeGreaterThan(1000);
    expect(shownLater).toBeGreaterThan(1000);
  });

  test("stay as they are when protected again", LONG, () => {
    fc.assert(
      fc.property(fc.oneof(drawnPublication, drawnDays), (cells) => {
        const once = protectPublication(cells, PERSONAL);
        expect(protectPublication(once, PERSONAL)).toEqual(once);
      }),
      { numRuns: 1000, seed },
    );
  });
});

const PRIME = 1_000_003;

function isHidden({ status }: Measurement): boolean {
  return status === "suppressed";
}

function onlySmallHidden(cells: readonly Measurement[]): Measurement[] {
  return cells.map((cell) => protectPublication([cell], PERSONAL)[0] as Measurement);
}

function daysOf(cells: readonly Measurement[]): Measurement[][] {
  const days = [...new Set(cells.map(({ asOf }) => asOf))];
  return days.map((day) => cells.filter(({ asOf }) => asOf === day));
}
