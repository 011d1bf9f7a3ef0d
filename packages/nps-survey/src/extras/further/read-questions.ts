import type { FurtherQuestion } from "./further-question.ts";

/** The questions that can be asked among what a page gave, in order, and whether all of them could. */
export interface ReadQuestions {
  value: FurtherQuestion[];
  isSound: boolean;
}

/** Reads further questions from data that a page gave; one that is malformed is left out and costs no other. */
export function readQuestions(given: unknown): ReadQuestions {
  if (given === undefined || given === null) return { value: [], isSound: true };
  if (!Array.isArray(given)) return { value: [], isSound: false };
  const ids = new Set<string>();
  const value = given.filter((question): question is FurtherQuestion => {
    const isNew = isQuestion(question) && !ids.has(question.id);
    if (isNew) ids.add(question.id);
    return isNew;
  });
  return { value, isSound: value.length === given.length };
}

function isQuestion(given: unknown): given is FurtherQuestion {
  const { kind, id, text, choices, maxLength = 200 } = (given ?? {}) as Record<string, unknown>;
  if (!isFilled(text) || typeof id !== "string" || !/^[a-z][\w-]{0,39}$/.test(id)) return false;
  if (kind === "text") return Number.isInteger(maxLength) && (maxLength as number) <= 500;
  if (kind === "choices")
    return Array.isArray(choices) && choices.length > 0 && choices.every(isChoice);
  return kind === "satisfaction";
}

function isChoice(given: unknown): boolean {
  const { value, label } = (given ?? {}) as Record<string, unknown>;
  return isFilled(value) && isFilled(label);
}

function isFilled(given: unknown): given is string {
  return typeof given === "string" && given.trim() !== "";
}
