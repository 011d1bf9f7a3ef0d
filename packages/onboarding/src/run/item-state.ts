import type { CalendarDate } from "@communaute/schemas/calendar";
import type { Author, Evidence, Verb } from "./event.ts";

/** How far an item of a run has come. */
export interface ItemState {
  id: string;
  section: string;
  /** The item that it is a part of. */
  parent?: string | undefined;
  /** `unsure` when a fact that decides is unknown: shown, to be confirmed, and never counted as required. */
  visibility: "shown" | "unsure" | "hidden" | "removed";
  /** Whether progress counts it. */
  required: boolean;
  status: "todo" | "done" | "notApplicable";
  /** How it came to be done: said by the person, confirmed by somebody in charge, or seen in data. */
  how?: "declared" | "attested" | "automatic" | undefined;
  /** Who settled it, and when: the first time of an unbroken series of the same. */
  by?: Author | undefined;
  at?: string | undefined;
  reason?: string | undefined;
  evidence?: Evidence | undefined;
  comments: { by: Author; at: string; text: string }[];
  /** Earlier ticks that do not count by themselves: of an older meaning, of a shared former id, or short of rights. */
  toConfirm?: "older-revision" | "split" | "attestation" | undefined;
  /** The items that must be done first and are not. */
  blockedBy: string[];
  due?: CalendarDate | undefined;
  /** Due before today, still to do, and not already past when the run opened. */
  overdue: boolean;
  snoozedUntil?: CalendarDate | undefined;
  /** The last event of it; 0 when there is none. */
  lastSeq: number;
  /** A verb that was said without having seen a different one said just before. */
  conflict?: { by: Author; at: string; verb: Verb } | undefined;
  /** Verbs that were recorded and not followed. */
  refused: { by: Author; at: string; verb: Verb; because: string }[];
}

/** How much of a run is done; counts of items. */
export interface Progress {
  done: number;
  total: number;
  optionalDone: number;
  optionalTotal: number;
  notApplicable: number;
  /** Whole per cents, rounded down; `null` when nothing applies. */
  percent: number | null;
  /** Whether all that is required is done, of at least one thing. */
  complete: boolean;
}
