import type { Measurement } from "../measurement.ts";

/** Cells that add up: a total, and its parts by one attribute; each a place in the list of measurements. */
export interface Relation {
  total: number;
  parts: readonly number[];
}

/**
 * Which measurements of a publication add up: for each measure, day and period, the total and the parts by each
 * attribute. Parts are taken to be all of the total, the unknown class among them; without a total nothing adds up.
 */
export function relationsOf(measurements: readonly Measurement[]): Relation[] {
  const totals = new Map<string, number>();
  const tables = new Map<string, { of: string; parts: number[] }>();
  measurements.forEach((measurement, index) => {
    const of = populationKey(measurement);
    const { segment } = measurement;
    if (segment === undefined) {
      totals.set(of, index);
      return;
    }
    const key = `${of} ${segment.by}`;
    const table = tables.get(key) ?? { of, parts: [] };
    table.parts.push(index);
    tables.set(key, table);
  });
  return [...tables.values()].flatMap(({ of, parts }) => {
    const total = totals.get(of);
    return total === undefined ? [] : [{ total, parts }];
  });
}

function populationKey({ measure, version, asOf, period }: Measurement): string {
  return [measure, version, asOf, period?.from, period?.to].join(" ");
}
