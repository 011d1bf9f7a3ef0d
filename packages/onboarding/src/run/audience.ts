import { compileCondition, type Predicate } from "../conditions/compile-condition.ts";
import type { Profile } from "../conditions/facts.ts";
import { all, not, type Truth } from "../conditions/truth.ts";
import type { Checklist } from "../definition/checklist.ts";
import type { Condition } from "../definition/condition.ts";
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
}

/**
 * Finds the audience that a person belongs to.
 *
 * Each different condition is asked once; people with the same answers to all are one audience, worked out once.
 */
export function audiences(
  checklist: Checklist,
  entries: readonly Entry[],
): (profile: Profile) => Audience {
  const conditions = new Conditions();
  const sections = new Map(checklist.sections.map((section) => [section.id, section]));
  const asked = entries.map(({ item, section, parent, isRemoved }) => {
    const within = [item, entries[parent]?.item, sections.get(section)];
    return {
      isRemoved,
      isOptional: item.optional || entries[parent]?.item.optional === true,
      shownIf: within.map((part) => conditions.placeOf(part?.for)),
      hiddenIf: within.map((part) => conditions.placeOf(part?.except)),
      requiredIf: [item, entries[parent]?.item].map((part) => conditions.placeOf(part?.required)),
    };
  });
  const known = new Map<string, Audience>();

  return (profile) => {
    let answers = "";
    for (const holds of conditions.predicates) answers += letterOf(holds(profile));
    const found = known.get(answers);
    if (found) return found;
    const audience = audienceOf(conditions.predicates.map((holds) => holds(profile)));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(answers, audience);
    return audience;
  };

  function audienceOf(truths: readonly Truth[]): Audience {
    const seen = asked.map(({ shownIf, hiddenIf }) =>
      all([...answered(shownIf, truths), ...answered(hiddenIf, truths).map(not)]),
    );
    return {
      visibility: Uint8Array.from(asked, ({ isRemoved }, place) => {
        if (isRemoved) return REMOVED;
        return seen[place] === undefined ? UNSURE : seen[place] ? SHOWN : HIDDEN;
      }),
      isRequired: Uint8Array.from(asked, ({ isOptional, isRemoved, requiredIf }, place) => {
        const isMeant = seen[place] === true && !isRemoved && !isOptional;
        return isMeant && all(answered(requiredIf, truths)) === true ? 1 : 0;
      }),
    };
  }
}

function letterOf(truth: Truth): string {
  return truth === undefined ? "?" : truth ? "+" : "-";
}

function answered(places: readonly number[], truths: readonly Truth[]): Truth[] {
  return places.flatMap((place) => (place < 0 ? [] : [truths[place]]));
}

/** The different conditions of a list; those that say the same are one. */
class Conditions {
  readonly predicates: Predicate[] = [];
  readonly #places = new Map<string, number>();

  /** The place of its predicate, -1 when there is no condition. */
  placeOf(condition: Condition | undefined): number {
    if (condition === undefined) return -1;
    const written = JSON.stringify(condition);
    const place =
      this.#places.get(written) ?? this.predicates.push(compileCondition(condition)) - 1;
    this.#places.set(written, place);
    return place;
  }
}

const MOST_KNOWN = 1000;
