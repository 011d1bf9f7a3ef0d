import type { SurvivalTable } from "./survival-table.ts";

/** What several groups have at risk at each time at which one of them has events. */
export interface GroupRisks {
  groups: number;
  eventTimes: { time: number; atRisk: number[]; events: number[] }[];
}

/** The tables of several groups side by side, along the times of all their events. */
export function groupRisks(tables: readonly SurvivalTable[]): GroupRisks {
  const times = new Set<number>();
  for (const table of tables) {
    for (let i = 0; i < table.times.length; i += 1) {
      if (table.events[i]) times.add(table.times[i] ?? 0);
    }
  }
  const readers = tables.map(reader);
  const ascending = Float64Array.from(times).sort();
  const eventTimes = Array.from(ascending, (time) => {
    const groups = readers.map((read) => read(time));
    return {
      time,
      atRisk: groups.map(({ atRisk }) => atRisk),
      events: groups.map(({ events }) => events),
    };
  });
  return { groups: tables.length, eventTimes };
}

/** Reads a table at ascending times, which need not be its own. */
function reader({ times, atRisk, events, censored, entries }: SurvivalTable) {
  let exit = 0;
  let entry = 0;
  let watched = entries ? 0 : (atRisk[0] ?? 0);
  return (time: number) => {
    for (; entries && (entries.times[entry] ?? time) < time; entry += 1) {
      watched += entries.counts[entry] ?? 0;
    }
    for (; (times[exit] ?? time) < time; exit += 1) {
      watched -= (events[exit] ?? 0) + (censored[exit] ?? 0);
    }
    return { atRisk: watched, events: times[exit] === time ? (events[exit] ?? 0) : 0 };
  };
}
