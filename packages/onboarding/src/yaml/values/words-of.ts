import type { Words } from "../../definition/words.ts";
import { tellLinksIn } from "../links/links-in.ts";
import { quotedFix } from "../sheet/fix-of.ts";
import { type Spot, spotIn } from "../sheet/sheet.ts";
import { tell } from "../sheet/tell.ts";
import { isMap, keysOf } from "./fields-of.ts";
import { fieldName, isEmpty, tellFaultsOfText } from "./text-of.ts";

/** A text for people, or one for each language; `undefined` when there is no French, which is told. */
export function wordsOf(spot: Spot, limit: number): Words | undefined {
  if (!isMap(spot.value)) {
    const fr = readable(spot, limit);
    return fr === undefined ? undefined : { fr };
  }
  const words = new Map<string, string>();
  for (const language of ["fr", ...keysOf(spot).filter((key) => key !== "fr")]) {
    const entry = spotIn(spot, language);
    if (!LANGUAGE.test(language)) {
      tell(entry, "unknown-field", { word: language, known: ["fr", "en"] });
      continue;
    }
    const text = entry.value === undefined ? undefined : readable(entry, limit);
    if (text !== undefined) words.set(language, text);
  }
  if (spotIn(spot, "fr").value === undefined) tell(spot, "missing-french");
  const fr = words.get("fr");
  return fr === undefined ? undefined : { ...Object.fromEntries(words), fr };
}

function readable(spot: Spot, limit: number): string | undefined {
  const { value } = spot;
  if (isEmpty(value)) tellEmpty(spot);
  else if (typeof value !== "string") tell(spot, "title-not-text", { fix: quotedFix(spot) });
  else {
    tellFaultsOfText(spot, value, limit);
    tellLinksIn(spot, value);
    return value.trim();
  }
  return undefined;
}

/** Titles are never done without. */
function tellEmpty(spot: Spot): void {
  const isTitle = spot.path.slice(-2).includes("title");
  tell(spot, isTitle ? "missing-title" : "empty-field", { word: fieldName(spot) });
}

/** `fr`, `en`, `pt-BR`. */
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z]{2,8})?$/;
