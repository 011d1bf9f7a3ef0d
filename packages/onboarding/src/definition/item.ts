import type { Due } from "../calendar/due.ts";
import type { Condition } from "./condition.ts";
import type { FieldWrite, Origin } from "./origin.ts";
import type { Role } from "./role.ts";
import type { Words } from "./words.ts";

/** One thing to do, after all layers have had their say. */
export interface Item {
  /** Bare when the base added it, else behind the name of its layer: `mtes/badge`. */
  id: string;
  title: Words;
  hint?: Words | undefined;
  links?: Link[] | undefined;
  /** Who sees it; everybody when missing. */
  for?: Condition | undefined;
  /** Who does not, among those. */
  except?: Condition | undefined;
  /** Who must do it, among those who see it; everybody when missing. It is advice for the others. */
  required?: Condition | undefined;
  optional: boolean;
  /** The ids of items that come first. */
  after: string[];
  due?: Due | undefined;
  /** Who may tick it; nobody when data do. */
  who: Role[];
  /** The layer that made it part of the floor, which no other layer may weaken. */
  locked?: string | undefined;
  auto?: AutomaticTick | undefined;
  /** Whether whoever ticks it shows something for it. */
  evidence: "none" | "welcome" | "required";
  /** Ids under which earlier ticks of it are stored. */
  formerIds: string[];
  /**
   * When several items became this one: whether all of their ticks, or any, carry over.
   *
   * Left out, its former ids are names that one item has had one after the other, and ticks of each are its own.
   */
  carry?: "all" | "any" | undefined;
  /** What becomes of a tick whose former id several items claim. */
  split: "ask" | "keep" | "reset";
  /** Rises when the same id comes to mean something else. */
  revision: number;
  /** Whether ticks of an earlier revision have to be made again. */
  redo: boolean;
  /** From this day on ticks of the person concerned no longer count as attested. */
  attestSince?: string | undefined;
  /** Sub-items, which have none themselves. */
  items: Item[];
  /** Present when a layer took it away: it keeps its place, and its ticks. */
  removed?: Removal | undefined;
  origin: Origin;
  log: FieldWrite[];
}

/** An address that goes with an item. */
export interface Link {
  href: string;
  title?: Words | undefined;
}

/** A fact that ticks an item: `fiche.complete`. */
export interface AutomaticTick {
  fact: string;
  /** Whether the tick stays when the fact goes. */
  sticky: boolean;
}

/** Which layer took an item away, and why. */
export interface Removal extends Origin {
  because?: string | undefined;
}
