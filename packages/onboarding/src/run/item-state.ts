import type { CalendarDate } from "@communaute/schemas/calendar";
import type { Author, Evidence, Verb } from "./event.ts";
import type { RefusalCode } from "./refusals.ts";

/** How far an item of a run has come. */
export interface ItemState {
  id: string;
  section: string;
  /** The item that it is a part of. */
  parent?: string | undefined;
  /** `unsure` when a fact that decides is unknown: shown, to be confirmed, and never counted as required. */
  visibility: "shown" | "unsure" | "hidden" | "removed";
  /** Whether progress counts it, unless it does not apply; an item with sub-items is counted through them. */
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
  /**
   * Ticks that somebody should look at: of an older meaning, of a former id that several items share, or said by the
   * person where somebody in charge has to. `status` says whether they count meanwhile.
   */
  toConfirm?: "older-revision" | "split" | "attestation" | undefined;
  /** The items that must be done first and are not. */
  blockedBy: string[];
  due?: CalendarDate | undefined;
  /** Due before today, still to do and not put off, and not already past when the run opened. */
  overdue: boolean;
  snoozedUntil?: CalendarDate | undefined;
  /** The last event of it; 0 when there is none. */
  lastSeq: number;
  /** A verb that was said just before another one, whose author had not seen it. */
  conflict?: { by: Author; at: string; verb: Verb } | undefined;
  /** Verbs that were recorded and not followed. */
  refused: { by: Author; at: string; verb: Verb; because: RefusalCode }[];
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
