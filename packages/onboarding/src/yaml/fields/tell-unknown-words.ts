import { nearest } from "@communaute/schemas";
import type { SentenceName } from "../sentences/sentences.ts";
import { fixOf } from "../sheet/fix-of.ts";
import { type Spot, spotIn } from "../sheet/sheet.ts";
import { tell } from "../sheet/tell.ts";

/** Tells each text, of one or of a list, that is not among the words known; the community may have invented it since. */
export function tellUnknownWords(spot: Spot, known: readonly string[], fault: SentenceName): void {
  const spots = Array.isArray(spot.value)
    ? spot.value.map((_, index) => spotIn(spot, index))
    : [spot];
  for (const entry of spots) {
    const { value } = entry;
    if (typeof value !== "string" || value.trim() === "" || known.includes(value.trim())) continue;
    const suggestion = nearest(known)(value);
    const fix = suggestion === undefined ? undefined : fixOf(entry, suggestion);
    tell(entry, fault, { word: value.trim(), known, suggestion, fix });
  }
}
