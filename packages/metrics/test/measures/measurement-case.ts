import type { Community } from "@communaute/schemas";
import { expect, test } from "vitest";
import { measure, type OneMeasureOptions } from "../../src/measure.ts";
import type { Counts, Status } from "../../src/measurement.ts";
import { day } from "./communities.ts";

/** A community worked by hand, and what its measurement must be. */
export interface MeasurementCase {
  it: string;
  community: Community;
  options?: Omit<OneMeasureOptions, "asOf">;
  value: number | null;
  counts?: Partial<Counts>;
  status?: Status;
  because?: string;
  /** The first digits of the interval, worked out elsewhere. */
  interval?: [low: number, high: number];
  details?: Record<string, number | null>;
  isProvisional?: boolean;
}

/** Runs the cases of one measure as of 2026-07-01. */
export function testMeasure(id: string, cases: readonly MeasurementCase[]): void {
  test.each(cases)("$it", ({ community, options, ...expected }) => {
    const { value } = measure(id, community, { asOf: day("2026-07-01"), ...options });
    const [total] = value;
    if (!total) throw new Error(`no measure bears the id ${id}`);
    const details = Object.fromEntries(total.details.map((each) => [each.id, each.value]));
    if (expected.value === null) expect(total.value).toBeNull();
    else expect(total.value).toBeCloseTo(expected.value, 6);
    if (expected.counts) expect(total.counts).toMatchObject(expected.counts);
    if (expected.status) expect(total.status).toBe(expected.status);
    if (expected.because) expect(total.because?.en).toMatch(expected.because);
    if (expected.interval) {
      const [low, high] = expected.interval;
      expect(total.interval?.low).toBeCloseTo(low, 3);
      expect(total.interval?.high).toBeCloseTo(high, 3);
    }
    for (const [name, value] of Object.entries(expected.details ?? {})) {
      if (value === null) expect(details[name]).toBeNull();
      else expect(details[name], name).toBeCloseTo(value, 4);
    }
    if (expected.isProvisional !== undefined) {
      expect(total.isProvisional).toBe(expected.isProvisional);
    }
  });
}
