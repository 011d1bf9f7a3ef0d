import type { Interval } from "../../measurement.ts";
import {
  hypergeometricLaw,
  type Law,
  type Margins,
  support,
} from "../distributions/hypergeometric-law.ts";
import { increasingRoot } from "../distributions/increasing-root.ts";

/** No table of countable things has log odds beyond these. */
const [LEAST_LOG, MOST_LOG] = [-200, 200];

/**
 * The odds ratio under which `x` is what is expected given the margins, from 0 to ∞; `null` when they allow
 * one table only. Cornfield 1956; Breslow & Day 1980, "Statistical methods in cancer research" I, 4.2.
 */
export function conditionalOddsRatio(margins: Margins, x: number): number | null {
  const { least, most } = support(margins);
  if (least === most) return null;
  if (x === least) return 0;
  if (x === most) return Number.POSITIVE_INFINITY;
  return oddsWhere(margins, (law) => mean(law) - x);
}

/** The odds ratios that neither one-sided exact test rejects at half of 1 − level: R's fisher.test. */
export function conditionalOddsInterval(margins: Margins, x: number, level: number): Interval {
  const { least, most } = support(margins);
  const tail = (1 - level) / 2;
  const low = x === least ? 0 : oddsWhere(margins, (law) => tailFrom(law, x) - tail);
  const high =
    x === most ? Number.POSITIVE_INFINITY : oddsWhere(margins, (law) => tail - tailUpTo(law, x));
  return { low, high, level, method: "fisher-conditional" };
}

function oddsWhere(margins: Margins, excess: (law: Law) => number): number {
  const f = (log: number) => excess(hypergeometricLaw(margins, Math.exp(log)));
  return Math.exp(increasingRoot(f, LEAST_LOG, MOST_LOG));
}

function mean({ from, masses }: Law): number {
  return from + masses.reduce((sum, mass, index) => sum + mass * index, 0);
}

function tailFrom({ from, masses }: Law, x: number): number {
  return masses.reduce((sum, mass, index) => (from + index >= x ? sum + mass : sum), 0);
}

function tailUpTo({ from, masses }: Law, x: number): number {
  return masses.reduce((sum, mass, index) => (from + index <= x ? sum + mass : sum), 0);
}
