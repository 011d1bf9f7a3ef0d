import fc from "fast-check";
import type { Counts, Measurement } from "../../src/measurement.ts";
import { share } from "./material.ts";

const counts = (most: number, few: number) =>
  fc
    .record({
      n: fc.oneof(fc.nat(few), fc.nat(most)),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ n, share }) => ({ n, numerator: Math.round(share * n) }));

const newcomers = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ n: 0, numerator: 0 }) },
  { weight: 1, arbitrary: counts(3, 3) },
  { weight: 2, arbitrary: counts(80, 80) },
);

const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 });

/** Persons in cells of one to three attributes crossed, of which the total and the table by each attribute are published. */
export const drawnPublication = fc
  .record({ sizes, cells: fc.array(counts(60, 8), { minLength: 64, maxLength: 64 }) })
  .map(({ sizes, cells }) => published(sizes, cells));

/** The same on three days of one period, each day with newcomers in some cells or in none. */
export const drawnDays = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 2 }),
    cells: fc.array(counts(60, 8), { minLength: 9, maxLength: 9 }),
    second: fc.array(newcomers, { minLength: 9, maxLength: 9 }),
    third: fc.array(newcomers, { minLength: 9, maxLength: 9 }),
  })
  .map(({ sizes, cells, second, third }) => {
    const then = cells.map((cell, place) => sum(cell, second[place] ?? NOBODY));
    const last = then.map((cell, place) => sum(cell, third[place] ?? NOBODY));
    return [
      ...published(sizes, cells, "2026-10-05"),
      ...published(sizes, then, "2026-10-12"),
      ...published(sizes, last, "2026-10-19"),
    ];
  });

const NOBODY = { n: 0, numerator: 0 };

function published(
  sizes: readonly number[],
  cells: readonly Counts[],
  asOf?: string,
): Measurement[] {
  const groups = new Map<string, Counts>([["", NOBODY]]);
  for (const [place, cell] of cells.entries()) {
    let rest = place;
    const keys = sizes.map((size, attribute) => {
      const value = rest % size;
      rest = Math.floor(rest / size);
      return `${attribute} ${value}`;
    });
    if (rest > 0) break;
    for (const key of ["", ...keys]) groups.set(key, sum(groups.get(key) ?? NOBODY, cell));
  }
  return [...groups].map(([key, counts]) => {
    const [by = "", value = ""] = key.split(" ");
    return share(counts, {
      ...(key === "" ? {} : { segment: { by, value } }),
      ...(asOf === undefined ? {} : { asOf }),
    });
  });
}

function sum(one: Counts, other: Counts): { n: number; numerator: number } {
  return {
    n: one.n + other.n,
    numerator: (one.numerator ?? 0) + (other.numerator ?? 0),
  };
}
