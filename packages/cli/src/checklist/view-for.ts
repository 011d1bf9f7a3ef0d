import { type Checklist, compileChecklist, foldRun } from "@communaute/onboarding";
import { workingCalendar } from "@communaute/onboarding/calendar";
import { blankState, type ChecklistView, viewOf } from "@communaute/onboarding/outputs";
import type { CalendarDate, Language } from "@communaute/schemas";
import type { Person } from "./person.ts";

/** A list as it stands before anything is ticked: for one person, or for everybody when nothing is said of them. */
export function viewFor(
  checklist: Checklist,
  { profile, anchors }: Person,
  { language, today }: { language: Language; today: CalendarDate },
): ChecklistView {
  const isForEverybody = Object.keys(profile).length + Object.keys(anchors).length === 0;
  const state = isForEverybody
    ? blankState(checklist)
    : foldRun(compileChecklist(checklist), {
        run: {
          id: "preview",
          member: "preview",
          kind: checklist.id,
          anchors,
          layers: checklist.layers.map(({ id }) => id),
          openedAt: LONG_AGO,
        },
        events: [],
        facts: { profile, automatic: {} },
        today,
        calendar: workingCalendar("metropole"),
      });
  return viewOf(checklist, state, { language, today });
}

/** Before any day that is due, so that all days are shown. */
const LONG_AGO = "1970-01-01T00:00:00.000Z";
