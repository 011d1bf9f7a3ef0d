import type { NpsAnswer } from "../../answer/nps-answer.ts";

/**
 * What the element adds to the data of the form around it: `name` holds the score, `name.comment` the comment,
 * `name.<id>` each further answer. Empty while no score is chosen.
 */
export function formEntries(name: string, answer: NpsAnswer): [string, string][] {
  if (!name || answer.score === null) return [];
  const further = Object.entries(answer.answers).flatMap(([id, value]) =>
    [value].flat().map((one): [string, string] => [`${name}.${id}`, `${one}`]),
  );
  const comment: [string, string][] = answer.comment ? [[`${name}.comment`, answer.comment]] : [];
  return [[name, `${answer.score}`], ...comment, ...further];
}
