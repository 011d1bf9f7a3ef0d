import type { CalendarDate } from "@communaute/schemas/calendar";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse, type ListAnalysis } from "../../src/analytics/analyse.ts";
import { type DrawnPerson, drawnRuns, observedRun, TODAY } from "./drawn-runs.ts";
import { SUMS, solvedBySubtraction, tellingCounts } from "./solved-by-subtraction.ts";

const OPTIONS = { today: TODAY };

function persons(count: number, person: Partial<DrawnPerson>): DrawnPerson[] {
  return Array.from({ length: count }, () => ({ trade: "Design", came: 0, done: {}, ...person }));
}

/** 24 persons: 8 did all in 3 to 5 days, 9 stopped after the first item, 7 never ticked anything. */
const RUNS = [
  ...persons(8, { done: { fiche: 1, atelier: 2, bilan: 3, design: 5 } }),
  ...persons(9, { done: { "vieille-fiche": 4 } }),
  ...persons(7, {}),
].map(observedRun);

function only(analyses: readonly ListAnalysis[]): ListAnalysis {
  const [analysis] = analyses;
  if (!analysis || analyses.length > 1) throw new Error("Not one list.");
  return analysis;
}

describe("how people fare with a list", () => {
  test("is told by medians that count those who are not done", () => {
    const { list, persons, completion, items, stops } = only(analyse(RUNS, OPTIONS));
    expect({ list, persons, completion }).toEqual({
      list: "arrivee",
      persons: { status: "shown", value: 24, counts: { n: 24 } },
      completion: { status: "shown", value: null, counts: { done: 8, censored: 16 } },
    });
    expect(items.find(({ item }) => item === "fiche")).toEqual({
      item: "fiche",
      completion: { status: "shown", value: 4, counts: { done: 17, censored: 7 } },
      overdue: {
        status: "shown",
        value: (100 * 7) / 24,
        counts: { numerator: 7, denominator: 24 },
      },
    });
    expect(stops).toEqual({
      all: { status: "shown", value: (100 * 16) / 24, counts: { numerator: 16, denominator: 24 } },
      items: [
        {
          item: "fiche",
          stopped: { status: "shown", value: 37.5, counts: { numerator: 9, denominator: 24 } },
        },
      ],
    });
  });

  test("counts nobody as stopped before they have been still for long enough", () => {
    const { stops } = only(analyse(RUNS, { ...OPTIONS, stoppedAfter: 200 }));
    expect(stops).toEqual({ all: { status: "suppressed", value: null, counts: null }, items: [] });
  });

  test("counts each person once, by their last run", () => {
    const again = RUNS.map(({ run, ...rest }) => ({
      ...rest,
      run: { ...run, id: `${run.id}-avant`, openedAt: "2020-01-01T08:00:00Z" },
    }));
    expect(analyse([...again, ...RUNS], OPTIONS)).toEqual(analyse(RUNS, OPTIONS));
  });

  test("is told list by list", () => {
    const leaving = RUNS.map(({ run, ...rest }) => ({ ...rest, run: { ...run, kind: "depart" } }));
    expect(analyse([...RUNS, ...leaving], OPTIONS).map(({ list }) => list)).toEqual([
      "arrivee",
      "depart",
    ]);
    expect(analyse([], OPTIONS)).toEqual([]);
  });

  test("waits no longer than until a run was closed", () => {
    const closed = RUNS.map(({ run, ...rest }) => ({
      ...rest,
      run: { ...run, closedAt: "2026-05-20T08:00:00Z" },
    }));
    expect(only(analyse(closed, OPTIONS)).stops.all.status).toBe("suppressed");
    expect(only(analyse(closed, { today: "2030-01-01" as CalendarDate })).stops.all.status).toBe(
      "suppressed",
    );
  });

  test.each([4, 1, 0, -3])(
    "hides fewer than five persons even with a threshold of %i",
    (threshold) => {
      const few = persons(4, { done: { fiche: 1 } }).map(observedRun);
      expect(only(analyse(few, { ...OPTIONS, threshold }))).toEqual({
        list: "arrivee",
        threshold: 5,
        stoppedAfter: 30,
        persons: { status: "suppressed", value: null, counts: null },
        completion: { status: "suppressed", value: null, counts: null },
        items: [],
        stops: { all: { status: "suppressed", value: null, counts: null }, items: [] },
      });
    },
  );

  test("tells no place at which people stopped that leaves too few who stopped elsewhere", () => {
    const stopped = { fiche: 1, atelier: 2 };
    const runs = [
      ...persons(8, { done: { fiche: 1, atelier: 2, bilan: 3, design: 5 } }),
      ...persons(10, { done: { fiche: 1 } }),
      ...persons(5, { done: stopped }),
      ...persons(2, {}),
    ].map(observedRun);
    const { stops } = only(analyse(runs, OPTIONS));
    expect(stops.all.counts).toEqual({ numerator: 17, denominator: 25 });
    expect(stops.items.map(({ item }) => item)).toEqual(["fiche"]);
  });

  test("hides the audience that what is told of the others would give away", () => {
    const runs = [
      ...persons(10, { trade: "Développement" }),
      ...persons(10, { trade: "Design" }),
      ...persons(2, { trade: "Data" }),
    ].map((person, place) =>
      observedRun({ ...person, done: place % 2 === 0 ? { dev: 1, design: 1 } : {} }, place),
    );
    const { items } = only(analyse(runs, OPTIONS));
    const shown = items
      .filter(({ completion }) => completion.status === "shown")
      .map(({ item }) => item);
    expect(shown.filter((item) => item === "dev" || item === "design")).toHaveLength(1);
  });
});

describe("whatever people did", () => {
  test("no count below the threshold is told, nor found by subtraction", () => {
    let attacked = 0;
    fc.assert(
      fc.property(drawnRuns, fc.constantFrom(5, 8), (runs, threshold) => {
        for (const analysis of analyse(runs, { ...OPTIONS, threshold })) {
          const solved = solvedBySubtraction(analysis);
          attacked += solved.size;
          expect(tellingCounts(solved, threshold)).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
    expect(attacked).toBeGreaterThan(500);
  });

  test("a hidden figure keeps no number, and nobody's id is told", () => {
    fc.assert(
      fc.property(drawnRuns, (runs) => {
        const told = JSON.stringify(analyse(runs, OPTIONS));
        expect(told).not.toMatch(/personne-|run-|"e\d/u);
        expect(
          told.replaceAll('"status":"suppressed","value":null,"counts":null', ""),
        ).not.toContain("suppressed");
      }),
      { numRuns: 50 },
    );
  });

  test("the order of runs and of their logs changes nothing", () => {
    fc.assert(
      fc.property(drawnRuns, (runs) => {
        const turned = runs
          .map((observed) => ({ ...observed, events: [...observed.events].reverse() }))
          .reverse();
        expect(analyse(turned, OPTIONS)).toEqual(analyse(runs, OPTIONS));
      }),
      { numRuns: 50 },
    );
  });
});

test("the attack finds what a careless publication gives away", () => {
  const analysis = only(analyse(RUNS, OPTIONS));
  const careless = {
    ...analysis,
    stops: {
      ...analysis.stops,
      all: { status: "shown" as const, value: 1, counts: { numerator: 14, denominator: 24 } },
    },
  };
  expect(tellingCounts(solvedBySubtraction(careless), 5)).toContainEqual(["going", 2]);
  expect(SUMS.length).toBeGreaterThan(40);
});
