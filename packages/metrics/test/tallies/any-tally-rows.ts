import fc from "fast-check";
import type { CohortRow } from "../../src/tallies/cohort-tally.ts";
import { mergeCohorts, tallyCohorts } from "../../src/tallies/cohort-tally.ts";
import { mergeDistinct, tallyDistinct } from "../../src/tallies/distinct-tally.ts";
import { mergeGroups, tallyByGroup } from "../../src/tallies/groups.ts";
import { mergeLikert, tallyLikert } from "../../src/tallies/likert-tally.ts";
import { mergeRates, tallyRate } from "../../src/tallies/rate-tally.ts";
import { mergeScores, tallyScores } from "../../src/tallies/score-tally.ts";
import { mergeShares, tallyShare } from "../../src/tallies/share-tally.ts";
import { mergeStates, tallyStates } from "../../src/tallies/state-tally.ts";
import { mergeSurvival, tallySurvival } from "../../src/tallies/survival-tally.ts";
import { mergeTransitions, tallyTransitions } from "../../src/tallies/transition-tally.ts";
import type { Observation } from "../../src/time/observation.ts";

/** A kind of tally with rows to tally, as the laws see it: whatever its types, only its two functions matter. */
export interface TallyKind {
  name: string;
  rows: fc.Arbitrary<unknown[]>;
  tally(rows: unknown[]): unknown;
  merge(a: unknown, b: unknown): unknown;
}

const name = fc.constantFrom("a", "b", "10", "9", "__proto__", "constructor", "");
const answer = fc.option(fc.oneof(fc.integer({ min: -1, max: 12 }), fc.constant(6.5)));

const observation = fc
  .record({ entry: fc.nat(30), days: fc.integer({ min: 1, max: 40 }), event: fc.boolean() })
  .map(({ entry, days, event }): Observation => ({ entry, exit: entry + days, event }));

const cohortRow: fc.Arbitrary<CohortRow> = fc.record({
  cohort: name,
  age: fc.constantFrom(0, 92, 365),
  isPresent: fc.option(fc.boolean()),
});

/** The types of rows and tally belong together here, and are forgotten by the laws. */
function kind<Row, Tally>(
  name: string,
  row: fc.Arbitrary<Row>,
  tally: (rows: Row[]) => Tally,
  merge: (a: Tally, b: Tally) => Tally,
): TallyKind {
  return {
    name,
    rows: fc.array(row, { maxLength: 30 }),
    tally: (rows) => tally(rows as Row[]),
    merge: (a, b) => merge(a as Tally, b as Tally),
  };
}

export const tallyKinds: TallyKind[] = [
  kind("survival", observation, tallySurvival, mergeSurvival),
  kind("scores", answer, tallyScores, mergeScores),
  kind("points of a scale", answer, (rows) => tallyLikert(rows, 5), mergeLikert),
  kind("shares", fc.option(fc.boolean()), tallyShare, mergeShares),
  kind("rates", fc.record({ count: fc.nat(9), exposure: fc.nat(400) }), tallyRate, mergeRates),
  kind("states", fc.option(name), tallyStates, mergeStates),
  kind("transitions", fc.record({ from: name, to: name }), tallyTransitions, mergeTransitions),
  kind("cohorts", cohortRow, tallyCohorts, mergeCohorts),
  kind("distinct ones", name, tallyDistinct, mergeDistinct),
  kind(
    "shares by group",
    fc.record({ group: fc.option(name), has: fc.option(fc.boolean()) }),
    (rows) =>
      tallyByGroup(
        rows,
        ({ group }) => group,
        (own) => tallyShare(own.map(({ has }) => has)),
      ),
    (a, b) => mergeGroups(a, b, mergeShares),
  ),
];
