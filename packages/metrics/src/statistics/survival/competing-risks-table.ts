import { exitCounts } from "./exit-counts.ts";
import type { RefusedRows } from "./refused-rows.ts";
import { checkCodeCount, checkLengths, codes, type SurvivalRows } from "./survival-rows.ts";
import type { SurvivalTable } from "./survival-table.ts";
import { lateEntries, risksOfExits } from "./table-of-exits.ts";

/** Rows that may end in several ways, of which only the first can be seen. */
export interface CompetingRisksRows extends Omit<SurvivalRows, "events"> {
  /** 0 where the row was censored, else what happened: 1, 2, …, `causeCount`. */
  causes: ArrayLike<number>;
  /** From 1 to 254. */
  causeCount: number;
}

/** A survival table whose events are told apart. */
export interface CompetingRisksTable extends SurvivalTable {
  /** The events of cause 1, of cause 2, …; `events` holds those of all causes. */
  byCause: ArrayLike<number>[];
}

/** The table of rows with competing risks, and the rows that had to be left out; see `survivalTable`. */
export function competingRisksTable(rows: CompetingRisksRows): {
  table: CompetingRisksTable;
  refused: RefusedRows;
} {
  const { times, causes, causeCount, entries } = rows;
  checkLengths({ times, causes, entries });
  checkCodeCount(causeCount, "causes");
  const kindCount = causeCount + 1;
  const counts = exitCounts({
    times,
    entries,
    kinds: codes(causes),
    kindCount,
    groups: undefined,
    groupCount: 1,
  });
  const { times: steps, atRisk, kinds } = risksOfExits(counts, 0, 1, kindCount);
  const [censored = new Float64Array(0), ...byCause] = kinds;
  const events = atRisk.map((_, i) => byCause.reduce((sum, of) => sum + (of[i] ?? 0), 0));
  const late = lateEntries(counts, 0, 1);
  const table = { times: steps, atRisk, events, censored, byCause, ...late };
  return { table, refused: counts.refused };
}
