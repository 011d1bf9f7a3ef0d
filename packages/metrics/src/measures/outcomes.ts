import type { Counts, Detail, Interval, Text } from "../measurement.ts";
import { wilsonInterval } from "../statistics/proportions/wilson-interval.ts";
import type { Outcome } from "./measure-definition.ts";

/** Below so many there are counts, and neither a value nor an interval. */
export const FEWEST = 20;

/** Below so many a value is given, and said to rest on few. */
export const FEW = 50;

/** Why there is no value although there are counts. */
export const INSUFFICIENT: Text = {
  fr: "Effectif insuffisant : il faut au moins 20 unités, et 5 départs pour une durée.",
  en: "Insufficient numbers: at least 20 units are needed, and 5 departures for a duration.",
};

/** Why there is no value at all. */
export const NOTHING_KNOWN: Text = {
  fr: "Rien n’est connu de cette mesure : sa source n’a pas été lue, ou elle est vide.",
  en: "Nothing is known of this measure: its source was not read, or it is empty.",
};

/** A plain count: sound whatever its size; no unit of the population escapes it. */
export function countOutcome(value: number, details: Detail[] = []): Outcome {
  return { value, counts: { n: value }, details };
}

/**
 * A share in percent among those that are known, with Wilson's interval (Wilson 1927) and, as soon as some are
 * unknown, the bounds within which the share of all lies (Manski 2003). Fewer than 20 known ones give no value.
 */
export function shareOutcome(
  { numerator, known, unknown }: { numerator: number; known: number; unknown: number },
  level: number,
  details: Detail[] = [],
): Outcome {
  const counts: Counts = { numerator, denominator: known, n: known, unknown };
  if (known < FEWEST) return { value: null, counts, because: INSUFFICIENT };
  const all = known + unknown;
  const bounds: Detail[] =
    unknown === 0
      ? []
      : [
          detail("lowest", (100 * numerator) / all),
          detail("highest", (100 * (numerator + unknown)) / all),
        ];
  return {
    value: (100 * numerator) / known,
    interval: inPercent(wilsonInterval({ numerator, denominator: known }, level)),
    counts,
    details: [...bounds, ...details],
    ...(known < FEW ? { isIndicative: true } : {}),
    ...(unknown > known ? { isIndicative: true, because: MOSTLY_UNKNOWN } : {}),
  };
}

/** A figure beside the value that may be compared from one period to another. */
export function detail(id: string, value: number | null, interval?: Interval): Detail {
  return { id, value, ...(interval ? { interval } : {}), isComparable: true };
}

/** A figure beside the value that must not be compared, and stands there as a warning. */
export function incomparable(id: string, value: number | null): Detail {
  return { id, value, isComparable: false };
}

function inPercent(interval: Interval | null): Interval | undefined {
  return interval ? { ...interval, low: 100 * interval.low, high: 100 * interval.high } : undefined;
}

const MOSTLY_UNKNOWN: Text = {
  fr: "Les inconnus sont plus nombreux que les connus : lis les bornes, pas la valeur.",
  en: "More are unknown than known: read the bounds, not the value.",
};
