import type { Text } from "../text.ts";

/** A text in both languages for a place that holds only one: French, then English below it. */
export function bilingual({ fr, en }: Text): string {
  return fr === en ? fr : `${fr}\n${en}`;
}
