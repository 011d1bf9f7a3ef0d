import type { Counts, Measurement } from "../measurement.ts";
import { isUnsafe } from "./is-unsafe.ts";

/**
 * The cells of days that tell too little more than an earlier day did: what lies between two days must be safe as if it
 * were a cell of its own, or be nothing at all.
 *
 * Days of one period, of periods that start together, and of values without a period are compared. A day whose total
 * moved too little tells nothing more; one where a part did loses the whole table of that part, since what is left of it
 * would be found from the others. People come and go between two days of a value without a period: there, fewer than
 * `threshold` more or less are too few, and what those did who stayed is not weighed.
 */
export function laterTooNear(
  measurements: readonly Measurement[],
  isPersonal: (cell: number) => boolean,
  thresholdAt: (cell: number) => number,
): number[] {
  const cells = measurements.flatMap((_, cell) => (isPersonal(cell) ? [cell] : []));
  const keyAt = (key: (measurement: Measurement) => string) => (cell: number) =>
    key(measurements[cell] as Measurement);
  return [...grouped(cells, keyAt(seriesKey)).values()].flatMap((series) => {
    const days = [...grouped(series, keyAt(dayKey))].toSorted(([one], [other]) =>
      one < other ? -1 : 1,
    );
    const told = new Map<string, number[][]>();
    return days.flatMap(([, day]) => hiddenOn(day, told));
  });

  /** What is hidden of a day; what is not is added to what was told. */
  function hiddenOn(day: readonly number[], told: Map<string, number[][]>): number[] {
    const tables = grouped(day, keyAt(attributeOf));
    const isNear = (by: string) =>
      (told.get(by) ?? []).some((before) => isTooNear(before, tables.get(by) ?? []));
    if (isNear(WHOLE)) return [...day];
    return [...tables].flatMap(([by, table]) => {
      if (isNear(by)) return table;
      told.set(by, [...(told.get(by) ?? []), table]);
      return [];
    });
  }

  function isTooNear(before: readonly number[], after: readonly number[]): boolean {
    const values = grouped([...before, ...after], keyAt(segmentOf));
    return [...values.values()].some((pair) => {
      const both = pair.map((cell) => measurements[cell] as Measurement);
      if (both.some(({ status }) => status === "suppressed")) return false;
      const threshold = Math.max(...pair.map(thresholdAt));
      const [first, last = first] = both;
      if (first === undefined || last === undefined) return false;
      if (pair.length === 2) return isNear(first, last.counts, threshold);
      const isNew = after.includes(pair[0] ?? -1);
      return isNear(
        { ...first, counts: isNew ? NOBODY : first.counts },
        isNew ? first.counts : NOBODY,
        threshold,
      );
    });
  }
}

function isNear(
  { counts: before, period }: Measurement,
  after: Counts,
  threshold: number,
): boolean {
  const n = after.n - before.n;
  if (period === undefined) return n !== 0 && Math.abs(n) < threshold;
  const numerator = (after.numerator ?? 0) - (before.numerator ?? 0);
  if (n === 0 && numerator === 0) return false;
  if (after.numerator === undefined && before.numerator === undefined) return n < threshold;
  const denominator = (after.denominator ?? after.n) - (before.denominator ?? before.n);
  return isUnsafe({ n, numerator, denominator }, threshold);
}

function grouped(cells: readonly number[], keyAt: (cell: number) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const cell of cells) {
    const group = groups.get(keyAt(cell));
    if (group) group.push(cell);
    else groups.set(keyAt(cell), [cell]);
  }
  return groups;
}

const seriesKey = ({ measure, version, period }: Measurement) =>
  [measure, version, period?.from].join(" ");
const dayKey = ({ asOf, period }: Measurement) => [asOf, period?.to].join(" ");
const attributeOf = ({ segment }: Measurement) => segment?.by ?? WHOLE;
const segmentOf = ({ segment }: Measurement) => segment?.value ?? WHOLE;

const WHOLE = "";
const NOBODY: Counts = { n: 0 };
