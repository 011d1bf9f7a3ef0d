import { recordOf } from "./counts.ts";

/** A tally for each group, by the name of the group; `UNKNOWN_GROUP` holds those of whom none is known. */
export type Groups<Tally> = Record<string, Tally>;

/** The name of the group of which nothing is known: a class of its own, never left out. */
export const UNKNOWN_GROUP = "";

/** Each group's rows tallied on their own; no row gives no group. */
export function tallyByGroup<Row, Tally>(
  rows: Iterable<Row>,
  groupOf: (row: Row) => string | null | undefined,
  tallyOf: (rows: Row[]) => Tally,
): Groups<Tally> {
  const rowsByGroup = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groupOf(row) ?? UNKNOWN_GROUP;
    const others = rowsByGroup.get(group);
    if (others) others.push(row);
    else rowsByGroup.set(group, [row]);
  }
  const tallies = new Map<string, Tally>();
  for (const [group, own] of rowsByGroup) tallies.set(group, tallyOf(own));
  return recordOf(tallies);
}

/** The tallies of two parts put together, group by group; a group that one part lacks is that of the other. */
export function mergeGroups<Tally>(
  a: Groups<Tally>,
  b: Groups<Tally>,
  merge: (a: Tally, b: Tally) => Tally,
): Groups<Tally> {
  const merged = new Map(Object.entries(a));
  for (const [group, tally] of Object.entries(b)) {
    const other = merged.get(group);
    merged.set(group, other === undefined ? tally : merge(other, tally));
  }
  return recordOf(merged);
}
