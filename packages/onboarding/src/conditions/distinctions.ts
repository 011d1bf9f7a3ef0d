import { type Condition, LIST_KEYS } from "../definition/condition.ts";
import { remembering } from "../remembering.ts";
import { compileCondition } from "./compile-condition.ts";
import type { Profile } from "./facts.ts";

/** Says of a person all that some conditions may depend on. */
export type Distinctions = (profile: Profile) => string;

/**
 * Makes ready what conditions tell apart: people of whom the same is said get the same answer from each of them.
 *
 * What a value answers is remembered, for a community has few domains and many members. Without conditions, nothing
 * is told apart.
 */
export function distinctionsOf(conditions: readonly Condition[]): Distinctions {
  const lists = LIST_KEYS.flatMap((key) => {
    const asked = conditions.flatMap(({ [key]: values }) => (values ? [{ [key]: values }] : []));
    return asked.length > 0 ? [rememberedByValue(key, answersTo(asked))] : [];
  });
  const others = answersTo(
    conditions.flatMap(({ mission, returning }) => [
      ...(mission ? [{ mission }] : []),
      ...(returning === undefined ? [] : [{ returning }]),
    ]),
  );
  return (profile) => {
    let told = others(profile);
    for (const answers of lists) told += answers(profile);
    return told;
  };
}

/** A letter for each different condition: whether it holds. */
function answersTo(conditions: readonly Condition[]): Distinctions {
  const different = new Map(conditions.map((each) => [JSON.stringify(each), each]));
  const predicates = [...different.values()].map(compileCondition);
  return (profile) => {
    let letters = "";
    for (const holds of predicates) {
      const truth = holds(profile);
      letters += truth === undefined ? "?" : truth ? "+" : "-";
    }
    return letters;
  };
}

/** The same answers, for conditions on one key, worked out once for all people with the same single value. */
function rememberedByValue(key: (typeof LIST_KEYS)[number], answers: Distinctions): Distinctions {
  const known = remembering(MOST_KNOWN, (_: string, profile: Profile) => answers(profile));
  return (profile) => {
    const own = profile[key];
    const only = own?.length === 1 ? own[0] : undefined;
    return only === undefined ? answers(profile) : known(only, profile);
  };
}

const MOST_KNOWN = 1000;
