import { expect, test } from "vitest";
import { tallyCohorts } from "../../src/tallies/cohort-tally.ts";
import { tallyDistinct } from "../../src/tallies/distinct-tally.ts";
import { tallyByGroup, UNKNOWN_GROUP } from "../../src/tallies/groups.ts";
import { mergeLikert, tallyLikert } from "../../src/tallies/likert-tally.ts";
import { tallyRate } from "../../src/tallies/rate-tally.ts";
import { scoreTallyOfCounts, tallyScores } from "../../src/tallies/score-tally.ts";
import { tallyShare } from "../../src/tallies/share-tally.ts";
import { tallyStates } from "../../src/tallies/state-tally.ts";
import { tallySurvival } from "../../src/tallies/survival-tally.ts";
import { tallyTransitions } from "../../src/tallies/transition-tally.ts";

test("a score that is no whole number from 0 to 10 is in no bin, and is told", () => {
  const scores = [0, 10, 10, 6.5, 11, -1, Number.NaN, null, undefined];
  const bins = [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2];
  expect(tallyScores(scores)).toEqual({ bins, invalid: 4, dismissed: 2 });
});

test("scores that were counted before are the same tally", () => {
  const counts = [
    [10, 2],
    [null, 1],
    [10, 1],
  ] as const;
  expect(scoreTallyOfCounts(counts)).toEqual(tallyScores([10, 10, 10, null]));
});

test("the first bin of a scale is that of the answer 1", () => {
  expect(tallyLikert([1, 5, 5, 0, 6, 2.5, null], 5)).toEqual({
    bins: [1, 0, 0, 0, 2],
    invalid: 3,
    skipped: 1,
  });
});

test("answers on two scales do not add up", () => {
  expect(() => mergeLikert(tallyLikert([], 5), tallyLikert([], 7))).toThrow(
    /one of 5 points and one of 7/,
  );
  expect(() => tallyLikert([], 0)).toThrow(/from 2; got 0/);
});

test("the unknown are in the total and in nothing else", () => {
  expect(tallyShare([true, false, null, undefined])).toEqual({ numerator: 1, known: 2, total: 4 });
});

test("days without anything count", () => {
  const rows = [
    { count: 3, exposure: 30 },
    { count: 0, exposure: 60 },
  ];
  expect(tallyRate(rows)).toEqual({ count: 3, exposure: 90 });
});

test("a state that is not known is none of the states", () => {
  expect(tallyStates(["opere", "acceleration", "opere", null])).toEqual({
    states: { acceleration: 1, opere: 2 },
    unknown: 1,
  });
});

test("departures, losses and entries are counted on their days of tenure", () => {
  const observations = [
    { entry: 0, exit: 2, event: true },
    { entry: 0, exit: 2, event: false },
    { entry: 1, exit: 3, event: true },
  ];
  expect(tallySurvival(observations)).toEqual({
    events: [0, 0, 1, 1],
    censored: [0, 0, 1],
    entries: [2, 1],
  });
});

test("a passage is counted by where it leads from and to", () => {
  const passages = [
    { from: "construction", to: "acceleration" },
    { from: "construction", to: "abandon", count: 2 },
    { from: "construction", to: "acceleration" },
  ];
  expect(tallyTransitions(passages)).toEqual({ construction: { abandon: 2, acceleration: 2 } });
});

test("an entrant whose day is still to come is neither present nor absent", () => {
  const rows = [true, false, null].map((isPresent) => ({
    cohort: "2025-01-01",
    age: 365,
    isPresent,
  }));
  expect(tallyCohorts(rows)).toEqual({
    "2025-01-01": { "365": { entrants: 3, observed: 2, present: 1 } },
  });
});

test("who comes twice is one", () => {
  expect(tallyDistinct(["zoe", "alba", "zoe"])).toEqual({ ids: ["alba", "zoe"] });
});

test("a row without a group is in the group of the unknown, beside all others", () => {
  const groups = tallyByGroup(["a", null, "__proto__"], (group) => group, tallyStates);
  expect(Object.keys(groups)).toEqual([UNKNOWN_GROUP, "__proto__", "a"]);
});
