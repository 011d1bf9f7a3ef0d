import { fr } from "./fr.ts";
import { isSpoken, loadedTexts } from "./languages.ts";
import type { Texts } from "./texts.ts";

/** What is shown in which language, and from which side it is read. */
export interface Spoken {
  language: string;
  direction: "ltr" | "rtl";
  texts: Texts;
  /** Whether French had to stand in for a language that is not known or could not be loaded. */
  isStandIn: boolean;
}

const FROM_THE_RIGHT = /^(ar|fa|he|ur|ps|ckb|yi|dv|sd|ug)$/;

/** French, at hand without loading. */
export const FRENCH: Spoken = spokenIn("fr", fr);

/**
 * The texts of a language, by its tag (`en-GB`); those that the page gives take their place.
 *
 * A language that the element does not speak is French with the page's own texts.
 */
export async function spoken(tag: string, hasOwnTexts: boolean): Promise<Spoken> {
  const language = primary(tag);
  if (!isSpoken(language)) {
    return hasOwnTexts ? spokenIn(language, fr) : { ...FRENCH, isStandIn: true };
  }
  const texts = await loadedTexts(language).catch(() => undefined);
  return texts ? spokenIn(language, texts) : { ...FRENCH, isStandIn: language !== "fr" };
}

/** The primary subtag of a language tag: `en` of `en-GB`; French when it is empty. */
export function primary(tag: string): string {
  return tag.trim().split("-")[0]?.toLowerCase() || "fr";
}

function spokenIn(language: string, texts: Texts): Spoken {
  return {
    language,
    direction: FROM_THE_RIGHT.test(language) ? "rtl" : "ltr",
    texts,
    isStandIn: false,
  };
}
