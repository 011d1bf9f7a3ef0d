import type { ChecklistDiff } from "@communaute/onboarding/yaml";
import type { Say } from "../terminal.ts";

/** What two versions of a list differ in, a line each; nothing when they do not. */
export type DiffLines = (diff: ChecklistDiff, say: Say) => string[];

/** Says it by ids, in the order in which it matters to those who follow the list. */
export const diffLines: DiffLines = (diff, say) => [
  ...diff.added.map((id) => `+ ${id}`),
  ...diff.renamed.map(({ from, to }) => `${from} → ${to}`),
  ...diff.retired.map((id) => say({ fr: `- ${id} (retiré)`, en: `- ${id} (retired)` })),
  ...diff.moved.map(({ id, from, to }) =>
    say({ fr: `${id} : déplacé (${from} → ${to})`, en: `${id}: moved (${from} → ${to})` }),
  ),
  ...diff.retitled.map(({ id, to }) =>
    say({ fr: `${id} : « ${to.fr} »`, en: `${id}: “${to.en ?? to.fr}”` }),
  ),
  ...diff.changed.map(({ id, fields }) =>
    say({ fr: `${id} : ${fields.join(", ")}`, en: `${id}: ${fields.join(", ")}` }),
  ),
];
