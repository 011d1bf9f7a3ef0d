import type { Counts, Measurement } from "../measurement.ts";
import { isUnsafe } from "./is-unsafe.ts";
import { laterTooNear } from "./later-too-near.ts";
import { recoverable } from "./recoverable.ts";
import { type Relation, relationsOf } from "./relations-of.ts";
import { PROTECTS_ANOTHER, suppressed, TOO_FEW } from "./suppressed.ts";

/** How far the persons behind a measure are to be protected. */
export interface Protection {
  disclosure: "public" | "personal" | "sensitive";
  /** The fewest persons that a shown cell may speak of. */
  threshold: number;
}

/**
 * The same measurements, those hidden that would tell something of a person, and as many more as it takes for nobody to
 * find them again by adding and subtracting within a table, between tables or between days. Public facts stay.
 */
export function protectPublication(
  measurements: readonly Measurement[],
  protectionOf: (measurement: Measurement) => Protection,
): Measurement[] {
  const protections = measurements.map(protectionOf);
  const thresholdAt = (cell: number) => protections[cell]?.threshold ?? 0;
  const isPersonal = (cell: number) => protections[cell]?.disclosure !== "public";
  const relations = relationsOf(measurements).filter(({ total }) => isPersonal(total));
  const countsAt = (cell: number): Counts => measurements[cell]?.counts ?? { n: 0 };

  const tooFew = new Set(
    measurements.flatMap(({ counts, status }, cell) =>
      isPersonal(cell) && (status === "suppressed" || isUnsafe(counts, thresholdAt(cell)))
        ? [cell]
        : [],
    ),
  );
  const hidden = new Set([
    ...tooFew,
    ...laterTooNear(measurements, (cell) => isPersonal(cell) && !tooFew.has(cell), thresholdAt),
  ]);
  while (hideOneMore());
  return measurements.map((measurement, cell) => {
    if (!hidden.has(cell) || measurement.status === "suppressed") return measurement;
    return suppressed(measurement, tooFew.has(cell) ? TOO_FEW : PROTECTS_ANOTHER);
  });

  /** Hides a cell of the first relation that still gives something away; `false` when none does. */
  function hideOneMore(): boolean {
    const found = recoverable(hidden, relations);
    const telling = relations.find((relation) => tells(relation, found));
    const next = telling && smallestShown(telling);
    if (next === undefined) return false;
    hidden.add(next);
    return true;
  }

  function tells({ total, parts }: Relation, found: ReadonlySet<number>): boolean {
    if ([total, ...parts].some((cell) => found.has(cell))) return true;
    const hiddenParts = parts.filter((part) => hidden.has(part));
    if (hidden.has(total) || hiddenParts.length === 0) return false;
    // Whoever hid a cell before knew its counts, and has seen to this already.
    if (hiddenParts.some((part) => measurements[part]?.status === "suppressed")) return false;
    // What is hidden together is shown as a whole, by what the others leave of the total.
    return isUnsafe(sumOf(hiddenParts.map(countsAt)), thresholdAt(total));
  }

  /** The part with the fewest persons that is still shown; the total once no part is. */
  function smallestShown({ total, parts }: Relation): number | undefined {
    const shown = parts.filter((part) => !hidden.has(part));
    const [smallest] = shown.toSorted((one, other) => countsAt(one).n - countsAt(other).n);
    return smallest ?? (hidden.has(total) ? undefined : total);
  }
}

function sumOf(counts: readonly Counts[]): Counts {
  const total = (of: (counts: Counts) => number) => counts.reduce((sum, each) => sum + of(each), 0);
  const n = total((each) => each.n);
  if (counts.some(({ numerator }) => numerator === undefined)) return { n };
  return {
    n,
    numerator: total(({ numerator = 0 }) => numerator),
    denominator: total(({ n, denominator = n }) => denominator),
  };
}
