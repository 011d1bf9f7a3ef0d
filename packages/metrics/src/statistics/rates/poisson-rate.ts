import type { Interval } from "../../measurement.ts";
import { isLevel } from "../distributions/critical-value.ts";
import { gammaQuantile } from "../distributions/gamma-quantile.ts";
import { isCount } from "../distributions/is-count.ts";

/** Events seen during so much exposure: person-years, startup-months. */
export interface Exposed {
  events: number;
  exposure: number;
}

/** Events per unit of exposure. */
export interface Rate {
  rate: number;
  interval: Interval;
}

/** Whether such an observation can be: whole events, and an exposure above 0 and finite. */
export function isExposed({ events, exposure }: Exposed): boolean {
  return isCount(events) && exposure > 0 && exposure < Number.POSITIVE_INFINITY;
}

/**
 * The rate of events, with its exact interval when they come independently of each other. `null` when there
 * was no exposure, the events are no count, or the level is not between 0 and 1. Garwood 1936, Biometrika
 * 28:437.
 */
export function poissonRate(observed: Exposed, level = 0.95): Rate | null {
  if (!isLevel(level) || !isExposed(observed)) return null;
  const { events, exposure } = observed;
  const tail = (1 - level) / 2;
  const low = events === 0 ? 0 : gammaQuantile(tail, events) / exposure;
  const high = gammaQuantile(1 - tail, events + 1) / exposure;
  return { rate: events / exposure, interval: { low, high, level, method: "garwood" } };
}
