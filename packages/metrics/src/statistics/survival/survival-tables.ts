import { exitCounts } from "./exit-counts.ts";
import type { RefusedRows } from "./refused-rows.ts";
import { checkCodeCount, checkLengths, codes, type SurvivalRows } from "./survival-rows.ts";
import type { SurvivalTable } from "./survival-table.ts";
import { tableOfExits } from "./table-of-exits.ts";

/** Survival rows of several groups. */
export interface GroupedSurvivalRows extends SurvivalRows {
  /** The group of each subject: 0, 1, …, `groupCount` − 1. */
  groups: ArrayLike<number>;
  /** From 1 to 254. */
  groupCount: number;
}

/**
 * A table for each group, in the order of their numbers, all made in the same pass, and the rows that had
 * to be left out; a group without a usable row has a table of no time. See `survivalTable`.
 */
export function survivalTables(rows: GroupedSurvivalRows): {
  tables: SurvivalTable[];
  refused: RefusedRows;
} {
  const { times, events, entries, groups, groupCount } = rows;
  checkLengths({ times, events, entries, groups });
  checkCodeCount(groupCount, "groups");
  const counts = exitCounts({
    times,
    entries,
    kinds: codes(events),
    kindCount: 2,
    groups: codes(groups),
    groupCount,
  });
  const tables = Array.from({ length: groupCount }, (_, group) =>
    tableOfExits(counts, group, groupCount),
  );
  return { tables, refused: counts.refused };
}
