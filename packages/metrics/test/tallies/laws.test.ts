import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tallyKinds } from "./any-tally-rows.ts";

describe.each(tallyKinds)("tallies of $name", ({ rows, tally, merge }) => {
  const written = (value: unknown) => JSON.stringify(value);

  test("merge in any order", () => {
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const [x, y] = [tally(a), tally(b)];
        expect(written(merge(x, y))).toBe(written(merge(y, x)));
      }),
    );
  });

  test("merge in any grouping", () => {
    fc.assert(
      fc.property(rows, rows, rows, (a, b, c) => {
        const [x, y, z] = [tally(a), tally(b), tally(c)];
        expect(written(merge(merge(x, y), z))).toBe(written(merge(x, merge(y, z))));
      }),
    );
  });

  test("are unchanged by one of nothing", () => {
    fc.assert(
      fc.property(rows, (own) => {
        const tallied = tally(own);
        expect(written(merge(tallied, tally([])))).toBe(written(tallied));
        expect(written(merge(tally([]), tallied))).toBe(written(tallied));
      }),
    );
  });

  test("are the same however the rows are dealt out", () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat(3)), (all, deal) => {
        const shards: unknown[][] = [[], [], [], []];
        for (const row of all) shards[deal.next().value ?? 0]?.push(row);
        const merged = shards.map(tally).reduce(merge);
        expect(written(merged)).toBe(written(tally(all)));
      }),
    );
  });

  test("are the same once written as JSON and read back, and merge as before", () => {
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const [x, y] = [tally(a), tally(b)];
        const back = JSON.parse(written(x));
        expect(written(back)).toBe(written(x));
        expect(written(merge(back, y))).toBe(written(merge(x, y)));
      }),
    );
  });

  test("leave what they are merged from as it was", () => {
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const [x, y] = [tally(a), tally(b)];
        const before = written([x, y]);
        merge(x, y);
        expect(written([x, y])).toBe(before);
      }),
    );
  });

  test("differ when their rows do, for some rows at least", () => {
    const tallies = fc.sample(rows, { numRuns: 30, seed: 1 }).map((own) => written(tally(own)));
    expect(new Set(tallies).size).toBeGreaterThan(5);
  });
});
