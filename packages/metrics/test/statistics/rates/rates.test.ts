import fc from "fast-check";
import { expect, test } from "vitest";
import { poissonRate } from "../../../src/statistics/rates/poisson-rate.ts";
import { poissonRateRatio } from "../../../src/statistics/rates/poisson-rate-ratio.ts";
import vectors from "../../vectors/rates/rates.json" with { type: "json" };
import { casesOf, expectNear } from "../distributions/cases.ts";

const cases = casesOf(vectors);

test.each(cases.filter(({ name }) => name === "rate"))(
  "the rate of $args is what R finds",
  ({ args: [events = 0, exposure = 0], expected }) => {
    const found = poissonRate({ events, exposure });
    expectNear(found && [found.rate, found.interval.low, found.interval.high], expected, 1e-9);
  },
);

test.each(cases.filter(({ name }) => name === "ratio"))(
  "the ratio of the rates $args is what R finds",
  ({ args: [events = 0, exposure = 0, others = 0, other = 0], expected }) => {
    const found = poissonRateRatio({ events, exposure }, { events: others, exposure: other });
    const { low = 0, high = 0 } = found?.interval ?? {};
    expectNear(found && [found.ratio, low, high, found.p], expected, 1e-9);
  },
);

test("no event in 100 startup-months leaves room for 3.69 events", () => {
  expect(poissonRate({ events: 0, exposure: 100 })?.interval.high).toBeCloseTo(0.03689, 5);
});

test.each([
  ["without exposure", { events: 3, exposure: 0 }],
  ["of negative exposure", { events: 3, exposure: -1 }],
  ["of infinite exposure", { events: 3, exposure: Number.POSITIVE_INFINITY }],
  ["of no number", { events: 3, exposure: Number.NaN }],
  ["of half an event", { events: 0.5, exposure: 1 }],
  ["of fewer events than none", { events: -1, exposure: 1 }],
])("there is no rate %s", (_, impossible) => {
  const fine = { events: 1, exposure: 1 };
  expect(poissonRate(impossible)).toBeNull();
  expect(poissonRateRatio(impossible, fine)).toBeNull();
  expect(poissonRateRatio(fine, impossible)).toBeNull();
});

test("without any event there is no ratio, and there is no interval of level 1", () => {
  expect(poissonRateRatio({ events: 0, exposure: 1 }, { events: 0, exposure: 2 })).toBeNull();
  expect(poissonRate({ events: 1, exposure: 1 }, 1)).toBeNull();
  expect(poissonRateRatio({ events: 1, exposure: 1 }, { events: 1, exposure: 1 }, 0)).toBeNull();
});

const exposed = fc.record({
  events: fc.integer({ min: 1, max: 10_000 }),
  exposure: fc.double({ min: 0.01, max: 1e6, noNaN: true }),
});

test("an interval holds its rate, and the inverse of a ratio has the inverse interval", () => {
  fc.assert(
    fc.property(exposed, exposed, (a, b) => {
      const { rate = 0, interval } = poissonRate(a) ?? {};
      expect(interval?.low).toBeLessThan(rate);
      expect(interval?.high).toBeGreaterThan(rate);
      const [ratio, inverse] = [poissonRateRatio(a, b), poissonRateRatio(b, a)];
      expectNear([ratio?.interval.low ?? 0], [1 / (inverse?.interval.high ?? 0)], 1e-9);
      expect(ratio?.p).toBeGreaterThanOrEqual(0);
      expect(ratio?.p).toBeLessThanOrEqual(1);
    }),
  );
});
