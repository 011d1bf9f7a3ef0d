import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ROLES } from "../../../src/definition/role.ts";
import { toJson } from "../../../src/outputs/to-json.ts";
import type { Action, ChecklistView } from "../../../src/outputs/view/checklist-view.ts";
import { viewOf } from "../../../src/outputs/view/view-of.ts";
import { compileChecklist } from "../../../src/run/compile-checklist.ts";
import { decide } from "../../../src/run/decide.ts";
import type { Verb } from "../../../src/run/event.ts";
import { anyChecklist, anyFacts, anyLog, TODAY } from "../../run/material/any-runs.ts";
import { RUN, stateOf } from "../../run/material/lists.ts";

const VERBS: Readonly<Record<Action, Verb>> = {
  tick: "done",
  untick: "undone",
  attest: "attest",
  revoke: "revoke",
  notApplicable: "notApplicable",
  snooze: "snooze",
  comment: "comment",
};

const anyRun = fc.record({
  checklist: anyChecklist,
  events: anyLog,
  facts: anyFacts,
  viewer: fc.constantFrom(...ROLES),
  language: fc.constantFrom("fr" as const, "en" as const),
});

function itemsIn({ sections }: ChecklistView) {
  return sections.flatMap(({ items }) => items.flatMap((item) => [item, ...item.items]));
}

describe("whatever a list, a log and a viewer are", () => {
  test("a view is plain JSON, and the same text each time", () => {
    fc.assert(
      fc.property(anyRun, ({ checklist, events, facts, ...options }) => {
        const view = viewOf(checklist, stateOf(checklist, events, { facts }), {
          ...options,
          today: TODAY,
        });
        expect(JSON.parse(toJson(view))).toStrictEqual(view);
        expect(toJson(JSON.parse(JSON.stringify(view)))).toBe(toJson(view));
      }),
    );
  });

  test("the counts of sections add up to the progress", () => {
    fc.assert(
      fc.property(anyRun, ({ checklist, events, facts, ...options }) => {
        const state = stateOf(checklist, events, { facts });
        const { sections, progress } = viewOf(checklist, state, { ...options, today: TODAY });
        const sum = (of: (section: (typeof sections)[number]) => number) =>
          sections.reduce((total, section) => total + of(section), 0);
        expect([sum(({ done }) => done), sum(({ total }) => total)]).toEqual([
          progress.done,
          progress.total,
        ]);
      }),
    );
  });

  test("the ids of people stay out of the view", () => {
    fc.assert(
      fc.property(anyRun, ({ checklist, events, facts, ...options }) => {
        const secret = events.map((event) => ({
          ...event,
          by: { ...event.by, id: "qui-a-coche" },
        }));
        const state = stateOf(checklist, secret, { facts });
        expect(toJson(viewOf(checklist, state, { ...options, today: TODAY }))).not.toContain(
          "qui-a-coche",
        );
      }),
    );
  });

  test("what a viewer is offered is what decide follows, and each tick that it follows is offered", () => {
    let offered = 0;
    fc.assert(
      fc.property(anyRun, ({ checklist, events, facts, viewer, language }) => {
        const state = stateOf(checklist, events, { facts });
        const compiled = compileChecklist(checklist);
        const context = { compiled, state, run: RUN, now: `${TODAY}T09:00:00Z`, today: TODAY };
        for (const { id, can, status } of itemsIn(
          viewOf(checklist, state, { language, viewer, today: TODAY }),
        )) {
          for (const [action, verb] of Object.entries(VERBS) as [Action, Verb][]) {
            const command = {
              id: "e-new",
              item: id,
              verb,
              by: { id: "x", as: viewer },
              reason: "raison",
              until: "2026-07-01",
            };
            const decision = decide(command, context);
            const isFollowed = "events" in decision && decision.events.length > 0;
            if (can.includes(action)) {
              offered += 1;
              expect([id, action, decision]).toEqual([id, action, { events: [expect.anything()] }]);
            } else if ((action === "tick" && status !== "done") || action === "untick") {
              expect([id, action, isFollowed]).toEqual([id, action, false]);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(offered).toBeGreaterThan(100);
  });
});
