/// <reference types="node" />
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import fc from "fast-check";
import { expect, test } from "vitest";
import { netPromoterScore } from "../../../src/statistics/nps/net-promoter-score.ts";
import { npsCounts } from "../../../src/statistics/nps/nps-counts.ts";
import { scoreHistogram } from "../../../src/statistics/nps/score-histogram.ts";
import { anyCounts, counts, mirrored } from "./counts.ts";

test.each([
  [[0, 7, 7, 9, 9, 9], 100 / 3],
  [[0], -100],
  [[10], 100],
  [[7], 0],
  [[10, 9, 9, 8, 7, 6, 3, 10, 0, 9], 20],
])("the answers %j make %d points", (given, points) => {
  const { bins, invalid } = scoreHistogram(Uint8Array.from(given));
  expect(invalid).toBe(0);
  const found = npsCounts(bins);
  expect(found && netPromoterScore(found)).toBe(points);
});

test("each score of up to 60 answers is the number next to the true fraction", () => {
  for (let n = 1; n <= 60; n++) {
    for (let d = 0; d <= n; d++) {
      for (let r = 0; r + d <= n; r++) {
        const found = netPromoterScore(counts([d, n - d - r, r])) ?? Number.NaN;
        const gap = distance(found, BigInt(100 * (r - d)), BigInt(n));
        // Half of the step between a number and the next, both scaled alike.
        if (gap * 2 > stepOf(found) * n) expect.fail(`${d} and ${r} of ${n}: ${found}`);
      }
    }
  }
});

/** |n · found − numerator| exactly, by numbers as whole multiples of 2⁻⁶⁰. */
function distance(found: number, numerator: bigint, n: bigint): number {
  const scale = 2n ** 60n;
  const gap = BigInt(found * 2 ** 60) * n - numerator * scale;
  return Number(gap < 0n ? -gap : gap) / 2 ** 60;
}

function stepOf(value: number): number {
  return value === 0 ? 0 : 2 ** (Math.floor(Math.log2(Math.abs(value))) - 52);
}

test("a score is within ±100 and changes its sign with the two ends swapped", () => {
  fc.assert(
    fc.property(anyCounts, (given) => {
      const score = netPromoterScore(given) ?? Number.NaN;
      expect(Math.abs(score)).toBeLessThanOrEqual(100);
      expect(netPromoterScore(mirrored(given))).toBeCloseTo(-score, 12);
    }),
  );
});

test.each([
  ["no answers", [0, 0, 0]],
  ["fewer answers than none", [-1, 2, 3]],
  ["half an answer", [1, 0.5, 3]],
  ["no number", [1, Number.NaN, 3]],
  ["infinitely many", [1, 2, Number.POSITIVE_INFINITY]],
])("%s make no score", (_, given) => {
  expect(netPromoterScore(counts(given))).toBeNull();
});

test("eleven counts fall into detractors up to 6, passives up to 8, promoters up to 10", () => {
  expect(npsCounts([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024])).toEqual(
    counts([127, 384, 1536]),
  );
  expect(npsCounts([1, 2, 3])).toBeNull();
  expect(npsCounts([0, 0, 0, 0, 0, 0, 0, 0, 0, 0.5, 0])).toBeNull();
  expect(npsCounts(Array(11).fill(-1))).toBeNull();
});

test("bytes are counted one by one, wherever they begin and whatever their order", () => {
  const bytes = fc.uint8Array({ maxLength: 200 });
  const small = fc.array(fc.nat(12), { maxLength: 200 }).map((values) => Uint8Array.from(values));
  fc.assert(
    fc.property(fc.oneof(bytes, small), fc.nat(3), (all, skipped) => {
      const given = all.subarray(skipped);
      const bins = Array.from(
        { length: 11 },
        (_, score) => given.filter((byte) => byte === score).length,
      );
      const invalid = given.filter((byte) => byte > 10).length;
      expect(scoreHistogram(given)).toEqual({ bins, invalid });
      expect(scoreHistogram(given.slice().reverse())).toEqual({ bins, invalid });
    }),
  );
});

test("a page that shows a score alone ships less than 1,500 bytes", () => {
  const entry = new URL("../../../src/statistics/nps/net-promoter-score.ts", import.meta.url);
  const { outputFiles } = buildSync({
    entryPoints: [entry.pathname],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  expect(gzipSync(outputFiles[0]?.contents ?? "").length).toBeLessThan(1500);
});
