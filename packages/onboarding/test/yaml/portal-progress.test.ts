import { CalendarDate } from "@communaute/schemas";
import { describe, expect, test } from "vitest";
import { workingCalendar } from "../../src/calendar/working-calendar.ts";
import { layersFrom } from "../../src/layers/layers-from.ts";
import { resolveChecklist } from "../../src/layers/resolve-checklist.ts";
import { compileChecklist } from "../../src/run/compile-checklist.ts";
import type { RunEvent } from "../../src/run/event.ts";
import { foldRun } from "../../src/run/fold-run.ts";
import { textOf } from "./material/read.ts";

const text = textOf("portal/onboarding.yml");
const { value, diagnostics } = resolveChecklist("onboarding", {
  layerOf: layersFrom({ onboarding: text }),
});

function progressOf(domain: string[] | undefined, ticked: readonly string[]) {
  if (value === null) throw new Error("The portal's file gives no list: see its diagnostics.");
  const events = ticked.map(
    (item, index): RunEvent => ({
      id: `e${index}`,
      run: "r",
      item,
      verb: "done",
      by: item === "onboarding-atelier" ? { id: "b", as: "animation" } : { id: "a", as: "self" },
      at: "2026-05-20T09:00:00Z",
      seq: index + 1,
      defs: "d",
    }),
  );
  return foldRun(compileChecklist(value), {
    run: {
      id: "r",
      member: "a",
      kind: "arrivee",
      anchors: {},
      layers: [],
      openedAt: "2026-05-19T09:00:00Z",
    },
    events,
    facts: { profile: { domain }, automatic: {} },
    today: CalendarDate.parse("2026-05-21"),
    calendar: workingCalendar("metropole"),
  }).progress;
}

describe("progress on a list of the portal's", () => {
  const EVERYBODY = ["onboarding-compte", "onboarding-atelier", "onboarding-agenda"];

  test("the file makes a list by itself, with nothing to mend", () => {
    expect(diagnostics).toEqual([]);
  });

  test.each([
    ["a member who has just come has the given item", ["Produit"], [], [1, 4, 25]],
    ["a tick counts one", ["Produit"], ["onboarding-agenda"], [2, 4, 50]],
    ["a trade has its own items too", ["Développement"], [], [1, 5, 20]],
    ["a trade has its own section too", ["Design"], EVERYBODY, [4, 5, 80]],
    ["everybody can come to the end", ["Produit"], EVERYBODY, [4, 4, 100]],
    [
      "ticks of items that are not theirs do not count",
      ["Produit"],
      ["onboarding-revue"],
      [1, 4, 25],
    ],
    ["ticks of items that the list does not know do not count", ["Produit"], ["fiche"], [1, 4, 25]],
    ["of an unknown trade nothing more is required", undefined, EVERYBODY, [4, 4, 100]],
  ])("%s", (_, domain, ticked, [done, total, percent]) => {
    expect(progressOf(domain, ticked)).toMatchObject({ done, total, percent });
  });
});
