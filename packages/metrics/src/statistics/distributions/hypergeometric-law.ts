/** Margins of a two-by-two table: `first` + `second` things, of which `drawn` are drawn. */
export interface Margins {
  first: number;
  second: number;
  drawn: number;
}

/** The probabilities of `from`, `from` + 1, …; what lies outside is below 1e-300. */
export interface Law {
  from: number;
  masses: readonly number[];
}

const NEGLIGIBLE = 1e-300;

/** The fewest and the most of the first kind that can be drawn. */
export function support({ first, second, drawn }: Margins): { least: number; most: number } {
  return { least: Math.max(0, drawn - second), most: Math.min(first, drawn) };
}

/**
 * The law of how many of the first kind are drawn when their odds are `odds` times those of the second:
 * Fisher's non-central hypergeometric law; the central one where `odds` is 1. Masses follow from their ratios,
 * outwards from the mode (Liao & Rosen 2001, Am Stat 55:366).
 */
export function hypergeometricLaw(margins: Margins, odds = 1): Law {
  const { least, most } = support(margins);
  const step = (k: number) => ratio(margins, k) * odds;
  const mode = modeOf(step, least, most);
  const above = outwards(most - mode, (k) => step(mode + k));
  const below = outwards(mode - least, (k) => 1 / step(mode - 1 - k));
  const weights = [...below.reverse(), 1, ...above];
  const total = sum(below) + sum(above.reverse()) + 1;
  return { from: mode - below.length, masses: weights.map((weight) => weight / total) };
}

/** Up to so many weights, each so many times the one before, beginning beside 1, while they are not negligible. */
function outwards(most: number, times: (index: number) => number): number[] {
  const weights: number[] = [];
  let weight = 1;
  for (let index = 0; index < most && weight > NEGLIGIBLE; index++) {
    weight *= times(index);
    weights.push(weight);
  }
  return weights;
}

/** From the smallest to the largest, so that many small ones are not lost beside a large one. */
function sum(ascending: readonly number[]): number {
  return ascending.reduce((total, weight) => total + weight, 0);
}

/** The mass of k + 1 over that of k, at equal odds; it falls as k grows. */
function ratio({ first, second, drawn }: Margins, k: number): number {
  return ((first - k) / (k + 1)) * ((drawn - k) / (second - drawn + k + 1));
}

function modeOf(step: (k: number) => number, least: number, most: number): number {
  let [low, high] = [least, most];
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    if (step(middle) <= 1) high = middle;
    else low = middle + 1;
  }
  return low;
}
