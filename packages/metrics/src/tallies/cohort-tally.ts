import { type Groups, mergeGroups, tallyByGroup } from "./groups.ts";

/** Of those who arrived together, how many have been here long enough to know, and how many of them were present. */
export interface CohortCell {
  entrants: number;
  /** Those whose day at that age lies on or before the cut; a share is only shown when all entrants are observed. */
  observed: number;
  present: number;
}

/** Cells by cohort, such as the first day of a quarter, and then by age in days. */
export type CohortTally = Groups<Record<string, CohortCell>>;

/** One person of a cohort at one age; `isPresent` is `null` while that day is still to come. */
export interface CohortRow {
  cohort: string;
  age: number;
  isPresent: boolean | null;
}

/** The tally of persons by cohort and age; empty without any. */
export function tallyCohorts(rows: Iterable<CohortRow>): CohortTally {
  return tallyByGroup(
    rows,
    ({ cohort }) => cohort,
    (own) => tallyByGroup(own, ({ age }) => String(age), cellOf),
  );
}

/** The tally of two parts, of which no person may be in both: see `disjointShards`. */
export function mergeCohorts(a: CohortTally, b: CohortTally): CohortTally {
  return mergeGroups(a, b, (own, other) => mergeGroups(own, other, mergedCell));
}

function cellOf(rows: readonly CohortRow[]): CohortCell {
  return {
    entrants: rows.length,
    observed: rows.filter(({ isPresent }) => isPresent !== null).length,
    present: rows.filter(({ isPresent }) => isPresent === true).length,
  };
}

function mergedCell(a: CohortCell, b: CohortCell): CohortCell {
  return {
    entrants: a.entrants + b.entrants,
    observed: a.observed + b.observed,
    present: a.present + b.present,
  };
}
