import { keyFixOf } from "../sheet/fix-of.ts";
import { type Spot, spotIn } from "../sheet/sheet.ts";
import { tell } from "../sheet/tell.ts";
import { isSameField, meantField } from "./meant-field.ts";

/** Whether a value is a map; when not, that is told, with the fields that it could have. */
export function isMapOf(spot: Spot, known: readonly string[]): boolean {
  if (isMap(spot.value)) return true;
  tell(spot, "map-expected", { known });
  return false;
}

/** Whether a value is a map, of anything. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Tells each field of a map that is not among those known, where its value stands. */
export function tellUnknownFields(spot: Spot, known: readonly string[]): void {
  const names = new Set(known);
  for (const key of keysOf(spot)) {
    if (names.has(key)) continue;
    const suggestion = meantField(key, known);
    const isSure = suggestion !== undefined && isSameField(key, suggestion);
    const isFree = suggestion !== undefined && spotIn(spot, suggestion).value === undefined;
    const entry = spotIn(spot, key);
    const fix = isSure && isFree ? keyFixOf(entry, suggestion) : undefined;
    tell(entry, "unknown-field", { word: key, known, suggestion, fix });
  }
}

/** Where a field of a map is: under its name, else under one that is told as meaning it. */
export function fieldIn(spot: Spot, field: string, known: readonly string[]): Spot {
  const named = spotIn(spot, field);
  if (named.value !== undefined) return named;
  const misnamed = keysOf(spot).find(
    (key) => !known.includes(key) && meantField(key, known) === field,
  );
  return misnamed === undefined ? named : spotIn(spot, misnamed);
}

/** The keys of a map, in an order that its text does not decide. */
export function keysOf({ value }: Spot): string[] {
  return isMap(value) ? Object.keys(value).sort() : [];
}
