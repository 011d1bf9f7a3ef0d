import type { CalendarDate } from "@communaute/schemas/calendar";
import type { NewEvent } from "../../run/event.ts";
import type { Run } from "../../run/run.ts";

/** A run of an invented person. */
export const RUN: Run = {
  id: "run-1",
  member: "camille.exemple",
  kind: "arrivee",
  anchors: { arrivee: "2026-05-19" as CalendarDate },
  layers: ["communaute/arrivee"],
  openedAt: "2026-05-11T08:00:00Z",
};

/** Quotes, placeholders, what no text column may hold as such, half of a pair, and more than two bytes a letter. */
export const AWKWARD = "l'été ? $1 ; -- \u0000 \ud800 🌱";

/** An event of it. */
export function said(id: string, more: Partial<NewEvent> = {}): NewEvent {
  return {
    id,
    run: RUN.id,
    item: "badge",
    verb: "done",
    by: { id: "camille.exemple", as: "self" },
    at: "2026-05-20T09:00:00Z",
    defs: "cbf29ce484222325",
    ...more,
  };
}
