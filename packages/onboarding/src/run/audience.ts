import { compileCondition } from "../conditions/compile-condition.ts";
import { distinctionsOf } from "../conditions/distinctions.ts";
import type { Profile } from "../conditions/facts.ts";
import { all, not, type Truth } from "../conditions/truth.ts";
import type { Checklist } from "../definition/checklist.ts";
import type { Condition } from "../definition/condition.ts";
import type { Item } from "../definition/item.ts";
import { remembering } from "../remembering.ts";
import type { Entry } from "./entry.ts";

/** What a person sees of a list; from `UNSURE` on, an item is there for them. */
export const VISIBILITIES = ["removed", "hidden", "unsure", "shown"] as const;
const REMOVED = 0;
const HIDDEN = 1;
export const UNSURE = 2;
export const SHOWN = 3;

/** What a list is for one kind of people, by place of the item. */
export interface Audience {
  /** By number, as in `VISIBILITIES`. */
  visibility: Uint8Array;
  /** 1 for what they have to do. */
  isRequired: Uint8Array;
  /** The places of what they see and do, which sub-items do in the stead of what they are parts of. */
  counted: readonly number[];
}

/** Finds the audience that a person belongs to: people whom no condition tells apart are one, worked out once. */
export function audiences(
  { sections }: Checklist,
  entries: readonly Entry[],
): (profile: Profile) => Audience {
  const parts = [...sections, ...entries.map(({ item }) => item)] as readonly Partial<Item>[];
  const conditions = parts
    .flatMap((part) => [part.for, part.except, part.required])
    .filter((condition) => condition !== undefined);
  const predicates = new Map(
    conditions.map((condition) => [condition, compileCondition(condition)]),
  );
  const toldOf = distinctionsOf(conditions);
  const remembered = remembering(MOST_KNOWN, (_: string, profile: Profile) =>
    audienceOf((condition, otherwise) =>
      condition ? predicates.get(condition)?.(profile) : otherwise,
    ),
  );
  return (profile) => remembered(toldOf(profile), profile);

  function audienceOf(answer: Answer): Audience {
    const visibility = Uint8Array.from(entries, ({ item, parent, section, isRemoved }) => {
      if (isRemoved) return REMOVED;
      const within = [item, entries[parent]?.item, sections.find(({ id }) => id === section)];
      const seen = all(
        within.flatMap((part) => [answer(part?.for, true), not(answer(part?.except, false))]),
      );
      return seen === undefined ? UNSURE : seen ? SHOWN : HIDDEN;
    });
    const isRequired = Uint8Array.from(entries, ({ item, parent }, place) => {
      const within = [item, entries[parent]?.item];
      const isAsked = within.every(
        (part) => !part?.optional && answer(part?.required, true) === true,
      );
      return isAsked && visibility[place] === SHOWN ? 1 : 0;
    });
    const isSeen = (place: number) => (visibility[place] ?? REMOVED) >= UNSURE;
    const counted = [...entries.keys()].filter(
      (place) => isSeen(place) && !entries[place]?.parts.some(isSeen),
    );
    return { visibility, isRequired, counted };
  }
}

/** Whether a condition holds; what holds where there is none. */
type Answer = (condition: Condition | undefined, otherwise: boolean) => Truth;

const MOST_KNOWN = 1000;
