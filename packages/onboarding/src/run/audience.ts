import { compileCondition, type Predicate } from "../conditions/compile-condition.ts";
import type { Profile } from "../conditions/facts.ts";
import { all, not, type Truth } from "../conditions/truth.ts";
import type { Checklist } from "../definition/checklist.ts";
import type { Condition } from "../definition/condition.ts";
import type { Entry } from "./entry.ts";

/** What a list is for one kind of people, by place of the item. */
export interface Audience {
  visibility: readonly ("shown" | "unsure" | "hidden" | "removed")[];
  /** Whether they have to do it. */
  isRequired: readonly boolean[];
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
    const truths = conditions.predicates.map((holds) => holds(profile));
    const answers = truths.join();
    const audience = known.get(answers) ?? audienceOf(truths);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(answers, audience);
    return audience;
  };

  function audienceOf(truths: readonly Truth[]): Audience {
    const seen = asked.map(({ shownIf, hiddenIf }) =>
      all([...answered(shownIf, truths), ...answered(hiddenIf, truths).map(not)]),
    );
    return {
      visibility: asked.map(({ isRemoved }, place) => {
        if (isRemoved) return "removed";
        return seen[place] === undefined ? "unsure" : seen[place] ? "shown" : "hidden";
      }),
      isRequired: asked.map(({ isOptional, isRemoved, requiredIf }, place) => {
        const isMeant = seen[place] === true && !isRemoved && !isOptional;
        return isMeant && all(answered(requiredIf, truths)) === true;
      }),
    };
  }
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
