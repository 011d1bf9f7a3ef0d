import type { ExitCounts } from "./sorted-exit-counts.ts";
import type { SurvivalTable } from "./survival-table.ts";

/** The table of one group among `groupCount`, where kind 0 is censored and kind 1 the event. */
export function tableOfExits(counts: ExitCounts, group: number, groupCount: number): SurvivalTable {
  const { times, atRisk, kinds } = risksOfExits(counts, group, groupCount, 2);
  const [censored = new Float64Array(0), events = new Float64Array(0)] = kinds;
  return { times, atRisk, events, censored, ...lateEntries(counts, group, groupCount) };
}

/** At the points where some of a group leave: the time, how many are at risk, how many leave, by kind. */
export function risksOfExits(
  counts: ExitCounts,
  group: number,
  groupCount: number,
  kindCount: number,
): { times: Float64Array; atRisk: Float64Array; kinds: Float64Array[] } {
  const { exits, entries, times } = counts;
  const leaving = leavingAt(counts, group, groupCount, kindCount);
  const steps = leaving.reduce((sum, count) => (count > 0 ? sum + 1 : sum), 0);
  const columns = Array.from({ length: kindCount + 2 }, () => new Float64Array(steps));
  const [stepTimes = leaving, atRisk = leaving, ...kinds] = columns;
  let watched = entries ? 0 : leaving.reduce((sum, count) => sum + count, 0);
  for (let point = 0, step = 0; point < counts.points; point += 1) {
    const count = leaving[point] ?? 0;
    if (count > 0) {
      stepTimes[step] = times === null ? point : (times[point] ?? 0);
      atRisk[step] = watched;
      for (let kind = 0; kind < kindCount; kind += 1) {
        const column = kinds[kind] ?? leaving;
        column[step] = exits[(point * groupCount + group) * kindCount + kind] ?? 0;
      }
      step += 1;
    }
    watched += (entries?.[point * groupCount + group] ?? 0) - count;
  }
  return { times: stepTimes, atRisk, kinds };
}

/** The late entries of a group, when rows tell when they entered. */
export function lateEntries(
  { entries, times }: ExitCounts,
  group: number,
  groupCount: number,
): Pick<SurvivalTable, "entries"> {
  if (entries === null) return {};
  const own = entries.filter((_, place) => place % groupCount === group);
  const points = own.map((_, point) => point).filter((point) => (own[point] ?? 0) > 0);
  return {
    entries: {
      times: Float64Array.from(points, (point) => times?.[point] ?? point),
      counts: Float64Array.from(own.filter((count) => count > 0)),
    },
  };
}

function leavingAt(
  { exits, points }: ExitCounts,
  group: number,
  groupCount: number,
  kindCount: number,
): Float64Array {
  const leaving = new Float64Array(points);
  for (let point = 0; point < points; point += 1) {
    const from = (point * groupCount + group) * kindCount;
    let count = 0;
    for (let kind = 0; kind < kindCount; kind += 1) count += exits[from + kind] ?? 0;
    leaving[point] = count;
  }
  return leaving;
}
