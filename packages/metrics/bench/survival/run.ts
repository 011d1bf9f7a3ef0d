import { kaplanMeier } from "../../src/statistics/survival/kaplan-meier.ts";
import { logRank } from "../../src/statistics/survival/log-rank.ts";
import { survivalQuantile } from "../../src/statistics/survival/survival-quantile.ts";
import { survivalTable } from "../../src/statistics/survival/survival-table.ts";
import { survivalTables } from "../../src/statistics/survival/survival-tables.ts";
import { columnsOf } from "./columns.ts";
import { ofR } from "./of-r.ts";
import { objectsOf, sortAndLoop } from "./sort-and-loop.ts";

// Usage: node bench/survival/run.ts [rows], by default ten million; R then takes half a minute and 3 GB.
const ROWS = Number(process.argv[2] ?? 10_000_000);
const ROWS_OF_OBJECTS = Math.min(ROWS, 1_000_000);
const GOAL = 90;

const columns = columnsOf(ROWS);
const curveOf = (rows: typeof columns) => kaplanMeier(survivalTable(rows).table);
const testOf = (rows: typeof columns) => logRank(survivalTables({ ...rows, groupCount: 2 }).tables);

console.log(
  "CPU time, user and system, median of 9 rounds once warm; R runs once, on the same rows",
);
const curve = cpuMilliseconds(() => curveOf(columns));
const test = cpuMilliseconds(() => testOf(columns));
tell(`Kaplan–Meier, log-log limits, ${ROWS} days`, curve);
tell(`log-rank of two groups, ${ROWS} days`, test);
compareWithR();
compareWithSortAndLoop();

function compareWithR(): void {
  const r = ofR(columns);
  if (r === null) {
    console.log("R with its survival package is not installed: not compared");
    return;
  }
  tell("R survfit", r.curve * 1000, curve, GOAL);
  tell("R survdiff", r.test * 1000, test, GOAL);
  const { value, low, high } = survivalQuantile(curveOf(columns));
  console.log(`median, ours ${value} [${low}, ${high}], R's ${r.median} [${r.low}, ${r.high}]`);
  console.log(`log-rank chi-square, ours ${testOf(columns)?.chiSquare}, R's ${r.chiSquare}`);
}

function compareWithSortAndLoop(): void {
  const some = columnsOf(ROWS_OF_OBJECTS);
  const objects = objectsOf(some);
  const ours = cpuMilliseconds(() => curveOf(some));
  tell(`Kaplan–Meier, log-log limits, ${ROWS_OF_OBJECTS} days`, ours);
  tell(
    "idiomatic JavaScript, objects sorted",
    cpuMilliseconds(() => sortAndLoop(objects)),
    ours,
  );
}

function tell(what: string, milliseconds: number, ours?: number, goal?: number): void {
  const ratio = ours === undefined ? "" : `  ${(milliseconds / ours).toFixed(1)} times ours`;
  const asked = goal === undefined ? "" : ` (goal: ${goal})`;
  console.log(`${milliseconds.toFixed(1).padStart(9)} ms  ${what}${ratio}${asked}`);
}

function cpuMilliseconds(run: () => unknown): number {
  const rounds: number[] = [];
  for (let round = -3; round < 9; round += 1) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    if (round >= 0) rounds.push((user + system) / 1000);
  }
  return rounds.toSorted((a, b) => a - b)[4] ?? Number.NaN;
}
