import type { ChecklistView } from "./view/checklist-view.ts";

/** A view as JSON, the same text for the same view: keys in the order of the alphabet, two spaces, a line break at the end. */
export function toJson(view: ChecklistView): string {
  return `${JSON.stringify(sorted(view), null, 2)}\n`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
