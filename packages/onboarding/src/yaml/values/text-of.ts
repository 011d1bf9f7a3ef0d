import { quotedFix } from "../sheet/fix-of.ts";
import type { Spot } from "../sheet/sheet.ts";
import { tell } from "../sheet/tell.ts";

/** How long texts may be, in UTF-16 units; far above anything that people would read. */
export const LENGTHS = { id: 100, name: 200, title: 500, because: 500, hint: 2000, href: 2000 };

/** A text of at most `limit` characters; `undefined` when there is nothing, or something else, which is told. */
export function textOf(spot: Spot, limit: number = LENGTHS.name): string | undefined {
  const { value } = spot;
  if (value === undefined) return undefined;
  if (isEmpty(value)) {
    tell(spot, "empty-field", { word: fieldName(spot) });
    return undefined;
  }
  if (typeof value !== "string") {
    tell(spot, "text-expected", { word: fieldName(spot), fix: quotedFix(spot) });
    return undefined;
  }
  tellFaultsOfText(spot, value, limit);
  return value.trim();
}

/** Tells when a text is too long, or hides characters that its YAML does not show. */
export function tellFaultsOfText(spot: Spot, text: string, limit: number): void {
  if (text.length > limit) tell(spot, "too-long", { limit });
  if (HIDDEN.test(text) && !HIDDEN.test(spot.sheet.source)) tell(spot, "hidden-character");
}

/** Whether nothing is written, or a text without letters. */
export function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

/** The nearest key above a value. */
export function fieldName({ path }: Spot): string | undefined {
  return path.findLast((step): step is string => typeof step === "string");
}

/** Control characters but tabs and line feeds, and signs that turn the reading direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const HIDDEN = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;
