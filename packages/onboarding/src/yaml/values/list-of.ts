import { type Spot, spotIn } from "../sheet/sheet.ts";
import { tell } from "../sheet/tell.ts";
import { fieldName, isEmpty, textOf } from "./text-of.ts";

/** The places of a list's items; none when there is nothing, or something else, which is told. */
export function listOf(spot: Spot): Spot[] {
  const { value } = spot;
  if (value === undefined) return [];
  if (isEmpty(value)) tell(spot, "empty-field", { word: fieldName(spot) });
  else if (!Array.isArray(value)) tell(spot, "list-expected", { word: fieldName(spot) });
  return Array.isArray(value) ? value.map((_, index) => spotIn(spot, index)) : [];
}

/** The same, where one value that is no list stands for a list of it. */
export function oneOrMore(spot: Spot): Spot[] {
  return Array.isArray(spot.value) || isEmpty(spot.value) || spot.value === undefined
    ? listOf(spot)
    : [spot];
}

/** One text or a list of texts; `undefined` when nothing is written. */
export function textsOf(spot: Spot, limit?: number): string[] | undefined {
  if (spot.value === undefined) return undefined;
  return oneOrMore(spot).flatMap((entry) => textOf(entry, limit) ?? []);
}
