import type { CalendarDate } from "@communaute/schemas/calendar";

/** One arrival or departure of one person, who may have several. */
export interface Run {
  id: string;
  member: string;
  /** The id of the checklist that it follows: `arrivee`, `depart`. */
  kind: string;
  /** The days that due dates count from: `{ arrivee: "2026-05-19" }`. */
  anchors: Readonly<Record<string, CalendarDate | undefined>>;
  /** The layers whose list it follows. */
  layers: readonly string[];
  openedAt: string;
  closedAt?: string | undefined;
}
