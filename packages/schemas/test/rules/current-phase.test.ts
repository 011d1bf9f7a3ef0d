import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  CURRENT_PHASE_RULES,
  type CurrentPhaseRule,
  currentPhase,
} from "../../src/rules/current-phase.ts";
import { isLive } from "../../src/rules/is-live.ts";
import {
  isLivePhase,
  isTerminalPhase,
  PHASE_ORDER,
  phaseRank,
} from "../../src/rules/phase-order.ts";
import { PhaseName } from "../../src/vocabularies.ts";
import { anyPhase, nearbyDay } from "../any.ts";
import { day, startup } from "../make.ts";

const RULES = Object.keys(CURRENT_PHASE_RULES) as CurrentPhaseRule[];
const ON = day("2024-06-15");

type Written = [name: string, start: string, end?: string];

function startupWith(phases: Written[]) {
  return startup({ phases: phases.map(([name, start, end]) => ({ name, start, end })) });
}

describe("the rules part ways where it matters", () => {
  test.each<[string, Written[], Record<CurrentPhaseRule, string | undefined>]>([
    ["without any phase", [], all(undefined)],
    [
      "when each phase follows the other",
      [
        ["investigation", "2022-01-01", "2022-06-30"],
        ["construction", "2022-07-01"],
      ],
      all("construction"),
    ],
    [
      "on the last day of the only phase",
      [["investigation", "2024-01-01", "2024-06-15"]],
      all("investigation"),
    ],
    [
      "when the last phase is over",
      [["construction", "2022-01-01", "2024-06-14"]],
      { ...all("construction"), "started-not-ended": undefined },
    ],
    [
      "when the next phase is planned",
      [
        ["construction", "2023-01-01"],
        ["acceleration", "2024-07-01"],
      ],
      { ...all("acceleration"), "started-not-ended": "construction" },
    ],
    [
      "when phases are listed out of order",
      [
        ["acceleration", "2023-01-01"],
        ["construction", "2022-01-01"],
      ],
      { ...all("acceleration"), "last-listed": "construction" },
    ],
    [
      "when an abandoned startup is taken up again",
      [
        ["abandon", "2020-01-01", "2021-12-31"],
        ["construction", "2022-01-01"],
      ],
      { ...all("construction"), "highest-rank": "abandon" },
    ],
    [
      "when two phases start on one day, the higher one first",
      [
        ["construction", "2024-01-01"],
        ["investigation", "2024-01-01"],
      ],
      { ...all("construction"), "last-listed": "investigation", "last-by-start": "investigation" },
    ],
    [
      "when the latest phase bears a name that nobody knows",
      [
        ["construction", "2022-01-01"],
        ["hibernation", "2024-01-01"],
      ],
      {
        ...all("hibernation"),
        "started-not-ended": "construction",
        "highest-rank": "construction",
      },
    ],
    [
      "when the only phase bears a name that nobody knows",
      [["hibernation", "2024-01-01"]],
      all("hibernation"),
    ],
  ])("%s", (_title, phases, expected) => {
    const found = RULES.map((rule) => [rule, currentPhase(startupWith(phases), ON, rule)?.name]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });
});

describe("of two phases of one rank", () => {
  test.each<[string, Written[], number]>([
    [
      "the one that starts later counts",
      [
        ["construction", "2023-01-01"],
        ["construction", "2022-01-01"],
      ],
      0,
    ],
    [
      "on one day the one listed later counts",
      [
        ["construction", "2023-01-01"],
        ["construction", "2023-01-01"],
      ],
      1,
    ],
    [
      "even when nobody knows their names",
      [
        ["hibernation", "2023-01-01"],
        ["alumni", "2023-01-01"],
      ],
      1,
    ],
  ])("%s", (_title, phases, index) => {
    const { phases: written } = startupWith(phases);
    expect(currentPhase({ phases: written }, ON)).toBe(written[index]);
  });
});

describe("what a phase is by its name", () => {
  test("every known phase has a rank, in the order of the vocabulary", () => {
    expect(PHASE_ORDER.map(({ name }) => name)).toEqual(PhaseName.known);
    expect(PhaseName.known.map(phaseRank)).toEqual(PhaseName.known.map((_, rank) => rank));
  });

  test.each([
    ["investigation", true, false],
    ["construction", true, false],
    ["acceleration", true, false],
    ["consolidation", true, false],
    ["transfere", false, true],
    ["opere", true, false],
    ["abandon-investigation", false, true],
    ["abandon", false, true],
    ["hibernation", false, false],
    ["constructor", false, false],
  ])("%s: live %s, terminal %s", (name, live, terminal) => {
    expect([isLivePhase(name), isTerminalPhase(name)]).toEqual([live, terminal]);
    expect(isLive(startupWith([[name, "2024-01-01"]]), ON)).toBe(live);
  });
});

describe("what always holds", () => {
  const anyStartup = fc.array(anyPhase).map((phases) => ({ phases }));

  test("a startup is live exactly when its current phase is", () => {
    fc.assert(
      fc.property(
        anyStartup,
        nearbyDay,
        fc.constantFrom(undefined, ...RULES),
        (startup, on, rule) => {
          const phase = currentPhase(startup, on, rule);
          expect(isLive(startup, on, rule)).toBe(phase !== undefined && isLivePhase(phase.name));
        },
      ),
    );
  });

  test("without a rule, no phase under way has a higher rank than the current one", () => {
    fc.assert(
      fc.property(anyStartup, nearbyDay, (startup, on) => {
        const underWay = startup.phases.filter(
          ({ start, end }) => !(start > on) && !(end !== undefined && end < on),
        );
        const current = currentPhase(startup, on);
        expect(current === undefined).toBe(underWay.length === 0);
        if (current === undefined) return;
        expect(underWay).toContain(current);
        expect(phaseRank(current.name)).toBe(Math.max(...underWay.map((p) => phaseRank(p.name))));
      }),
    );
  });

  test("the phase found is one of the startup's own, whatever the rule", () => {
    fc.assert(
      fc.property(anyStartup, nearbyDay, fc.constantFrom(...RULES), (startup, on, rule) => {
        expect([undefined, ...startup.phases]).toContain(currentPhase(startup, on, rule));
      }),
    );
  });
});

function all(name: string | undefined): Record<CurrentPhaseRule, string | undefined> {
  return {
    "started-not-ended": name,
    "latest-start": name,
    "last-listed": name,
    "highest-rank": name,
    "last-by-start": name,
  };
}
