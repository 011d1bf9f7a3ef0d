import type { Interval } from "../measurement.ts";

/** Stand-ins until the statistics are there. */
export function shareInterval(_n: number, _of: number, _level: number): Interval | undefined {
  return undefined;
}
export function npsInterval(
  _c: { detractors: number; passives: number; promoters: number },
  _level: number,
): Interval | undefined {
  return undefined;
}
export function meanInterval(_v: readonly number[], _level: number): Interval | undefined {
  return undefined;
}
export function rateInterval(_n: number, _of: number, _level: number): Interval | undefined {
  return undefined;
}
export function rateRatio(
  one: { events: number; exposure: number },
  other: { events: number; exposure: number },
  _level: number,
): { value: number | null; interval: Interval | undefined } {
  const value =
    other.events === 0 ? null : one.events / one.exposure / (other.events / other.exposure);
  return { value, interval: undefined };
}
