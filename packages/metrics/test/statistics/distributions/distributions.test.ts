import fc from "fast-check";
import { expect, test } from "vitest";
import { betaQuantile } from "../../../src/statistics/distributions/beta-quantile.ts";
import { binomialMass } from "../../../src/statistics/distributions/binomial-mass.ts";
import { binomialTest } from "../../../src/statistics/distributions/binomial-test.ts";
import { chiSquareUpperTail } from "../../../src/statistics/distributions/chi-square-upper-tail.ts";
import { gammaQuantile } from "../../../src/statistics/distributions/gamma-quantile.ts";
import { hypergeometricLaw } from "../../../src/statistics/distributions/hypergeometric-law.ts";
import { incompleteBeta } from "../../../src/statistics/distributions/incomplete-beta.ts";
import { incompleteGamma } from "../../../src/statistics/distributions/incomplete-gamma.ts";
import { logBinomial } from "../../../src/statistics/distributions/log-binomial.ts";
import { logGamma } from "../../../src/statistics/distributions/log-gamma.ts";
import { normalCdf } from "../../../src/statistics/distributions/normal-cdf.ts";
import { normalQuantile } from "../../../src/statistics/distributions/normal-quantile.ts";
import { poissonMass } from "../../../src/statistics/distributions/poisson-mass.ts";
import { studentCdf } from "../../../src/statistics/distributions/student-cdf.ts";
import { studentQuantile } from "../../../src/statistics/distributions/student-quantile.ts";
import vectors from "../../vectors/distributions/distributions.json" with { type: "json" };
import { casesOf, expectNear } from "./cases.ts";

const LAWS: Record<string, (a: number, b: number, c: number) => readonly number[]> = {
  normalCdf: (x) => [normalCdf(x)],
  normalQuantile: (p) => [normalQuantile(p)],
  chiSquareUpperTail: (x, df) => [chiSquareUpperTail(x, df)],
  logBinomial: (n, k) => [logBinomial(n, k)],
  logGamma: (x) => [logGamma(x)],
  incompleteGamma: (a, x) => tails(incompleteGamma(a, x)),
  incompleteBeta: (x, a, b) => tails(incompleteBeta(x, a, b)),
  betaQuantile: (p, a, b) => [betaQuantile(p, a, b)],
  gammaQuantile: (p, shape) => [gammaQuantile(p, shape)],
  studentCdf: (t, df) => [studentCdf(t, df)],
  studentQuantile: (p, df) => [studentQuantile(p, df)],
  poissonMass: (x, mean) => [poissonMass(x, mean)],
  binomialMass: (x, n, p) => [binomialMass(x, n, p)],
  binomialTest: (x, n, p) => [binomialTest(x, n, p)],
  hypergeometricLaw: (first, second, drawn) => hypergeometricLaw({ first, second, drawn }).masses,
};

function tails({ lower, upper }: { lower: number; upper: number }): number[] {
  return [lower, upper];
}

test.each(casesOf(vectors))(
  "$name of $args is what R finds, to 1e-12",
  ({ name, args, expected }) => {
    const [a = 0, b = 0, c = 0] = args;
    const found = LAWS[name]?.(a, b, c) ?? null;
    expectNear(found, expected, 1e-12, name === "logGamma" ? 1 : 0);
  },
);

test("every law has a case", () => {
  expect(new Set(vectors.map(({ name }) => name))).toEqual(new Set(Object.keys(LAWS)));
});

test.each([
  ["a normal probability of no number", normalCdf(Number.NaN)],
  ["a normal quantile of 1.1", normalQuantile(1.1)],
  ["a chi-square tail of 0 degrees of freedom", chiSquareUpperTail(1, 0)],
  ["a chi-square tail of no number", chiSquareUpperTail(Number.NaN, 1)],
  ["a Student probability of −1 degrees of freedom", studentCdf(1, -1)],
  ["a Student quantile of no number", studentQuantile(Number.NaN, 3)],
  ["a beta quantile of negative parameters", betaQuantile(0.5, -1, 1)],
  ["a gamma quantile of shape 0", gammaQuantile(0.5, 0)],
  ["an incomplete beta function beyond 1", incompleteBeta(1.5, 1, 1).lower],
  ["ln of the ways to choose 3 of 2", logBinomial(2, 3)],
  ["ln Γ of −1", logGamma(-1)],
])("%s is no number", (_, value) => {
  expect(value).toBeNaN();
});

const probability = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
const shape = fc.double({ min: 0.5, max: 1e5, noNaN: true });

test("a quantile is where the probability is", () => {
  fc.assert(
    fc.property(probability, shape, shape, (p, a, b) => {
      expectNear([normalCdf(normalQuantile(p))], [p], 1e-11);
      expectNear([incompleteGamma(a, gammaQuantile(p, a)).lower], [p], 1e-8);
      expectNear([studentCdf(studentQuantile(p, a), a)], [p], 1e-8);
      const x = betaQuantile(p, a, b);
      if (x > 1e-300 && x < 0.999) expectNear([incompleteBeta(x, a, b).lower], [p], 1e-8);
    }),
  );
});

test("the two sides of a symmetric law mirror each other", () => {
  fc.assert(
    fc.property(fc.double({ min: -30, max: 30, noNaN: true }), shape, (x, df) => {
      expectNear([normalCdf(x) + normalCdf(-x)], [1], 1e-15);
      expectNear([studentCdf(x, df) + studentCdf(-x, df)], [1], 1e-15);
    }),
  );
});
