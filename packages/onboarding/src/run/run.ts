import type { CalendarDate } from "@communaute/schemas/calendar";

/** One arrival or departure of one person, who may have several. */
export interface Run {
  id: string;
  member: string;
  /** The id of the checklist that it follows: `arrivee`, `depart`. */
  kind: string;
  /** The days that due dates count from: `{ arrivee: "2026-05-19" }`. */
  anchors: Readonly<Record<string, CalendarDate | undefined>>;
  /** What they counted from before they were moved, as when a mission is prolonged: what was done keeps its dates. */
  formerAnchors?: readonly FormerAnchors[] | undefined;
  /** The layers whose list it follows. */
  layers: readonly string[];
  openedAt: string;
  closedAt?: string | undefined;
}

/** The days that due dates counted from up to an instant. */
export interface FormerAnchors {
  until: string;
  anchors: Run["anchors"];
}
