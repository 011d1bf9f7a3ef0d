import { chiSquareUpperTail } from "../distributions/chi-square-upper-tail.ts";
import { checkTable } from "./check-table.ts";
import { type GroupRisks, groupRisks } from "./group-risks.ts";
import { quadraticForm } from "./quadratic-form.ts";
import type { SurvivalTable } from "./survival-table.ts";

/** A test of whether several groups have one hazard. */
export interface LogRank {
  chiSquare: number;
  /** One less than the number of groups of which an event could be expected. */
  degreesOfFreedom: number;
  pValue: number;
  /** By group, the events, each weighted as the test weights its time. */
  observed: number[];
  /** By group, the events to be expected if all had one hazard, weighted likewise. */
  expected: number[];
}

/** What weighs more in the test: S(t−)^rho of all groups together. */
export interface LogRankOptions {
  /**
   * 0 is the log-rank test, 1 gives early events more weight (Peto & Peto's Wilcoxon).
   * @defaultValue 0
   */
  rho?: number | undefined;
}

/**
 * The log-rank test of Mantel 1966, or the G-rho test of Harrington & Fleming 1982, Biometrika 69:553, of
 * two groups or more; groups may enter late. `null` when the data cannot tell the groups apart: fewer than
 * two groups of which an event could be expected, or no variance. Throws of less than two tables.
 */
export function logRank(
  tables: readonly SurvivalTable[],
  { rho = 0 }: LogRankOptions = {},
): LogRank | null {
  if (tables.length < 2) {
    throw new RangeError(`A test compares the tables of two groups or more; got ${tables.length}.`);
  }
  if (!Number.isFinite(rho)) throw new RangeError(`rho is a finite number, 0 or 1; got ${rho}.`);
  for (const table of tables) checkTable(table);
  const { observed, expected, covariance } = scores(groupRisks(tables), rho);
  const tested = [...expected.keys()].filter((group) => (expected[group] ?? 0) > 0);
  const free = tested.slice(1);
  if (free.length === 0) return null;
  const chiSquare = quadraticForm(
    free.map((row) => free.map((column) => covariance[row]?.[column] ?? 0)),
    free.map((group) => (observed[group] ?? 0) - (expected[group] ?? 0)),
  );
  if (chiSquare === null) return null;
  const degreesOfFreedom = free.length;
  const pValue = chiSquareUpperTail(chiSquare, degreesOfFreedom);
  return { chiSquare, degreesOfFreedom, pValue, observed, expected };
}

/** Sums over the times with events, with the hypergeometric variance of each. */
function scores({ groups, eventTimes }: GroupRisks, rho: number) {
  const observed = new Array<number>(groups).fill(0);
  const expected = new Array<number>(groups).fill(0);
  const covariance = observed.map(() => new Array<number>(groups).fill(0));
  let survival = 1;
  for (const { atRisk, events } of eventTimes) {
    const allAtRisk = total(atRisk);
    const allEvents = total(events);
    const weight = survival ** rho;
    const shared = allAtRisk > 1 ? (allAtRisk - allEvents) / (allAtRisk - 1) : 0;
    const spread = (weight ** 2 * allEvents * shared) / allAtRisk;
    atRisk.forEach((risk, row) => {
      observed[row] = (observed[row] ?? 0) + weight * (events[row] ?? 0);
      expected[row] = (expected[row] ?? 0) + (weight * allEvents * risk) / allAtRisk;
      const line = covariance[row] ?? [];
      atRisk.forEach((other, column) => {
        const both = (row === column ? risk : 0) - (risk * other) / allAtRisk;
        line[column] = (line[column] ?? 0) + spread * both;
      });
    });
    survival *= (allAtRisk - allEvents) / allAtRisk;
  }
  return { observed, expected, covariance };
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
