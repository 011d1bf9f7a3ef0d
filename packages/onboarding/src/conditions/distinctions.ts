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
  const keys = LIST_KEYS.flatMap((key) => {
    const asked = conditions.flatMap((condition) => {
      const values = condition[key];
      return values ? [values] : [];
    });
    return asked.length > 0 ? [{ key, answersOf: rememberedAnswers(distinct(asked)) }] : [];
  });
  const spans = conditions.flatMap(({ mission, returning }) => [
    ...(mission ? [{ mission }] : []),
    ...(returning === undefined ? [] : [{ returning }]),
  ]);
  const predicates = distinct(spans).map(compileCondition);

  return (profile) => {
    let told = "";
    for (const { key, answersOf } of keys) told += answersOf(profile[key]);
    for (const holds of predicates) {
      const truth = holds(profile);
      told += truth === undefined ? "?" : truth ? "+" : "-";
    }
    return told;
  };
}

/** A letter for each list of values: whether one of a person's own is in it. */
function rememberedAnswers(
  asked: readonly (readonly string[])[],
): (own: readonly string[] | undefined) => string {
  const answersOf = (own: readonly string[]) =>
    asked.map((values) => (own.some((value) => values.includes(value)) ? "+" : "-")).join("");
  const answersOfOne = remembering(MOST_KNOWN, (_: string, own: readonly string[]) =>
    answersOf(own),
  );
  const unknown = "?".repeat(asked.length);

  return (own) => {
    if (own === undefined) return unknown;
    const [only] = own;
    return only === undefined || own.length > 1 ? answersOf(own) : answersOfOne(only, own);
  };
}

/** Without those that say the same. */
function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

const MOST_KNOWN = 1000;
