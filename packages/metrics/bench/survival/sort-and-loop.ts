import type { Columns } from "./columns.ts";

interface Row {
  time: number;
  event: boolean;
}

/** The rows of columns as a program usually holds them. */
export function objectsOf({ times, events }: Columns): Row[] {
  return Array.from(times, (time, i) => ({ time, event: events[i] === 1 }));
}

/** Kaplan–Meier with log-log limits as it is usually written: sort the rows, and walk along them. */
export function sortAndLoop(rows: readonly Row[]) {
  const sorted = rows.toSorted((a, b) => a.time - b.time);
  const curve: { time: number; survival: number; low: number; high: number }[] = [];
  let survival = 1;
  let variance = 0;
  for (let i = 0; i < sorted.length; ) {
    const time = sorted[i]?.time ?? 0;
    const atRisk = sorted.length - i;
    let events = 0;
    for (; sorted[i]?.time === time; i += 1) if (sorted[i]?.event) events += 1;
    survival *= 1 - events / atRisk;
    variance += events / (atRisk * (atRisk - events));
    const margin = (1.959963984540054 * Math.sqrt(variance)) / Math.log(survival);
    curve.push({
      time,
      survival,
      low: survival ** Math.exp(-margin),
      high: survival ** Math.exp(margin),
    });
  }
  return curve;
}
