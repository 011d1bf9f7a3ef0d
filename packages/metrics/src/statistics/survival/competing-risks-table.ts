import { exitCounts } from "./exit-counts.ts";
import type { RefusedRows } from "./refused-rows.ts";
import { checkCodeCount, checkLengths, codes, type SurvivalRows } from "./survival-rows.ts";
import type { SurvivalTable } from "./survival-table.ts";
import { entriesOf, riskOfExits } from "./table-of-exits.ts";

/** Rows that may end in several ways, of which only the first can be seen. */
export interface CompetingRisksRows extends Omit<SurvivalRows, "events"> {
  /** 0 where the row was censored, else what happened: 1, 2, …, `causeCount`. */
  causes: ArrayLike<number>;
  /** From 1 to 253. */
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
  checkCodeCount(causeCount + 1, "causes, with censoring,");
  const kindCount = causeCount + 1;
  const counts = exitCounts({
    times,
    entries,
    kinds: codes(causes),
    kindCount,
    groups: undefined,
    groupCount: 1,
  });
  const risk = riskOfExits(counts, 0, 1, kindCount);
  const of = (kind: number) =>
    Float64Array.from(risk.points, (point) => counts.exits[point * kindCount + kind] ?? 0);
  const byCause = Array.from({ length: causeCount }, (_, cause) => of(cause + 1));
  const events = risk.atRisk.map((_, i) => byCause.reduce((sum, of) => sum + (of[i] ?? 0), 0));
  const table: CompetingRisksTable = {
    times: risk.times,
    atRisk: risk.atRisk,
    events,
    censored: of(0),
    byCause,
    ...entriesOf(counts, 0, 1),
  };
  return { table, refused: counts.refused };
}
