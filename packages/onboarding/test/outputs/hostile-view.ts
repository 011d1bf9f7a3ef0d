import type { CalendarDate } from "@communaute/schemas/calendar";
import fc from "fast-check";
import type { ChecklistView } from "../../src/outputs/view/checklist-view.ts";
import { viewOf } from "../../src/outputs/view/view-of.ts";
import { item, list, log, stateOf } from "../run/material/lists.ts";
import { drawnText } from "./inline/drawn-text.ts";

/** Views of a list all of whose words were written by somebody who means harm. */
export const hostileView: fc.Arbitrary<ChecklistView> = fc
  .record({
    title: drawnText,
    section: drawnText,
    first: drawnText,
    second: drawnText,
    hint: drawnText,
    because: drawnText,
    layer: drawnText,
    place: drawnText,
    reason: drawnText,
    language: fc.constantFrom("fr" as const, "en" as const),
  })
  .map(({ title, section, first, second, hint, because, layer, place, reason, language }) => {
    const origin = { layer: "equipes/x", line: 1, column: 1 };
    const due = { from: "arrivee", days: 15, unit: "day" } as const;
    const drawn = list(
      item("un", {
        title: { fr: first },
        hint: { fr: hint },
        due,
        for: { place: [place, "Lyon"] },
      }),
      item("x/deux", { title: { fr: second }, origin, after: ["trois"], due }),
      item("trois", { title: { fr: first }, removed: undefined, due: { ...due, days: 0 } }),
      item("quatre", { title: { fr: second }, removed: { ...origin, because } }),
      item("cinq", { title: { fr: hint } }),
      item("six", { title: { fr: place } }),
    );
    const checklist = {
      ...drawn,
      title: { fr: title },
      layers: [{ id: "base" }, { id: "equipes/x", name: layer }],
      sections: drawn.sections.map((each) => ({ ...each, title: { fr: section } })),
    };
    const events = log(["cinq", "notApplicable", "self", { reason }], ["six", "done"]);
    const facts = { profile: { place: ["Lyon"] }, automatic: {} };
    return viewOf(checklist, stateOf(checklist, events, { facts }), {
      language,
      today: "2026-06-01" as CalendarDate,
    });
  });

/** The only links that hostile words may lead to, since they may write those. */
export const ALLOWED_LINK = /^https:\/\/exemple\.fr/u;
