import type { ExitCounts } from "./sorted-exit-counts.ts";
import type { SurvivalTable } from "./survival-table.ts";

/** The table of one group among `groupCount`, where kind 0 is censored and kind 1 the event. */
export function tableOfExits(counts: ExitCounts, group: number, groupCount: number): SurvivalTable {
  const risk = riskOfExits(counts, group, groupCount, 2);
  const at = (kind: number) =>
    Float64Array.from(
      risk.points,
      (point) => counts.exits[(point * groupCount + group) * 2 + kind] ?? 0,
    );
  const { times, atRisk } = risk;
  return { times, atRisk, events: at(1), censored: at(0), ...entriesOf(counts, group, groupCount) };
}

/** The late entries of a group, when rows tell when they entered. */
export function entriesOf(
  { entries, times }: ExitCounts,
  group: number,
  groupCount: number,
): Pick<SurvivalTable, "entries"> {
  if (entries === null) return {};
  const of = (point: number) => entries[point * groupCount + group] ?? 0;
  const points = Uint32Array.from(
    { length: entries.length / groupCount },
    (_, point) => point,
  ).filter((point) => of(point) > 0);
  return {
    entries: {
      times: Float64Array.from(points, (point) => times?.[point] ?? point),
      counts: Float64Array.from(points, of),
    },
  };
}

/** At the points of the grid where some of a group leave: the time, and how many of it are at risk. */
export function riskOfExits(
  counts: ExitCounts,
  group: number,
  groupCount: number,
  kindCount: number,
): { points: Uint32Array; times: Float64Array; atRisk: Float64Array } {
  const leaving = Float64Array.from({ length: counts.points }, (_, point) => {
    const from = (point * groupCount + group) * kindCount;
    return counts.exits.subarray(from, from + kindCount).reduce((sum, count) => sum + count, 0);
  });
  const points = Uint32Array.from(leaving.keys()).filter((point) => (leaving[point] ?? 0) > 0);
  const atRisk = new Float64Array(points.length);
  let watched = counts.entries ? 0 : leaving.reduce((sum, count) => sum + count, 0);
  let seen = 0;
  points.forEach((point, i) => {
    for (; counts.entries && seen < point; seen += 1) {
      watched += counts.entries[seen * groupCount + group] ?? 0;
    }
    atRisk[i] = watched;
    watched -= leaving[point] ?? 0;
  });
  const times = Float64Array.from(points, (point) => counts.times?.[point] ?? point);
  return { points, times, atRisk };
}
