import type { CalendarDate } from "@communaute/schemas/calendar";
import type { Role } from "../../definition/role.ts";
import type { Progress } from "../../run/item-state.ts";
import type { Inline } from "../inline/inline.ts";
import type { Language } from "../words/in-language.ts";

/**
 * All that a screen or an export says of a run, in one language: plain JSON, without the ids of people.
 *
 * Words that are `Inline` may be stressed; all others are plain text, to be escaped by whoever writes them into markup.
 */
export interface ChecklistView {
  id: string;
  language: Language;
  today: CalendarDate;
  title: TitleView;
  /** How much is done; `words` says it: « 12 étapes sur 31 terminées ». */
  progress: Progress & { words: string };
  /** Those that have something to show, in order. */
  sections: SectionView[];
  /** Items that a layer took away, in order, under a list of their own. */
  removed: ItemView[];
  /** What comes next, in the order in which to do it. */
  next: ItemReference[];
  /** What should have been done before today. */
  overdue: ItemReference[];
  /** What waits for something else. */
  blocked: ItemReference[];
}

/** A title: the words that label it, and the links that stood in them. */
export interface TitleView {
  /** Without links, so that it can label a box to tick. */
  label: Inline[];
  /** The same without stress. */
  text: string;
  links: LinkView[];
  /** The language that it is in, when nobody has written it in the language of the view. */
  language?: Language | undefined;
}

/** A link; without `href` its address is not one to follow, and stands in the text. */
export interface LinkView {
  text: string;
  href?: string | undefined;
}

/** A group of items. */
export interface SectionView {
  id: string;
  title: TitleView;
  /** Of its required items, sub-items instead of what they are part of. */
  done: number;
  total: number;
  /** « 4 sur 6 »; empty when nothing in it is required. */
  words: string;
  /** Whom it is for, when it is not for all. */
  audience?: string | undefined;
  items: ItemView[];
}

/** An item by its id and title. */
export interface ItemReference {
  id: string;
  text: string;
  due?: DayView | undefined;
}

/** A day, and how people say it. */
export interface DayView {
  date: CalendarDate;
  words: string;
}

/** What a viewer may do with an item at the moment. */
export type Action =
  | "tick"
  | "untick"
  | "attest"
  | "revoke"
  | "notApplicable"
  | "snooze"
  | "comment";

/** One thing to do, as a screen shows it. Sentences that do not apply are missing. */
export interface ItemView extends TitleView {
  id: string;
  status: "todo" | "done" | "notApplicable";
  /** Whether the person has to do it; progress counts an item with sub-items through them. */
  isRequired: boolean;
  isOverdue: boolean;
  isLocked: boolean;
  hint?: Inline[] | undefined;
  /** « Facultatif ». */
  optional?: string | undefined;
  /** Whom it is for, when it is not for all, as conditions say it. */
  audience?: string | undefined;
  /** When it is due: « Avant le mardi 19 mai 2026 », « Dès maintenant », or « J+5 ouvrés » when no day is known. */
  due?: (DayView & { sentence: string }) | { sentence: string } | undefined;
  /** Who may tick it, and how people say it. */
  who: { roles: Role[]; words: string };
  /** Who settled it, when, and how. */
  settled?:
    | { words: string; day: DayView; how?: "declared" | "attested" | "automatic" }
    | undefined;
  /** Why it does not apply. */
  reason?: string | undefined;
  /** What was shown for it. */
  evidence?: LinkView | undefined;
  /** What ticking it asks for. */
  evidenceWanted: "none" | "welcome" | "required";
  /** Which layer added it: « ajouté par la Fabrique de l’Écologie ». */
  provenance?: string | undefined;
  /** Which layers changed it: « modifié par la Fabrique de l’Écologie ». */
  changedBy?: string | undefined;
  /** What remains to be confirmed: whether it is for this person, or whether a tick still counts. */
  toConfirm?: string | undefined;
  /** What must come first. */
  blocked?: { by: ItemReference[]; words: string } | undefined;
  snoozed?: (DayView & { sentence: string }) | undefined;
  comments: { by: string; day: DayView; text: string }[];
  /** What somebody else said just before, unseen. */
  conflict?: string | undefined;
  /** « Retiré par la Fabrique de l’Écologie parce que … ». */
  removed?: string | undefined;
  /** What the viewer may do now; empty without a viewer. */
  can: Action[];
  /** What stands where the box would be, for an item that the viewer cannot tick or untick now. */
  line?: string | undefined;
  items: ItemView[];
}
