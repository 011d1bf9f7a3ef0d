import { frExtras } from "../locales/fr-extras.ts";
import type { Texts } from "../locales/texts.ts";
import { isSpoken, loadedTexts } from "./languages.ts";

/** What is shown in which language. */
export interface Spoken {
  language: string;
  direction: "ltr" | "rtl";
  /** Instead of the element's French, or beside it. */
  texts: Partial<Texts>;
}

/** French, with what the element itself never says. */
export const FRENCH: Spoken = { language: "fr", direction: "ltr", texts: frExtras };

const FROM_THE_RIGHT = /^(ar|fa|he|ur|ps|ckb|yi|dv|sd|ug)$/;

/**
 * The texts of a language, by its tag (`en-GB`); nothing where the element does not speak it, or cannot load it.
 *
 * A page that gives its own texts in a language unknown here speaks it all the same, with French where it says nothing.
 */
export async function spoken(tag: string, hasOwnTexts: boolean): Promise<Spoken | undefined> {
  const language = tag.split("-")[0]?.toLowerCase() ?? "";
  if (language === "fr") return FRENCH;
  const texts = await loadedTexts(language).catch(() => undefined);
  if (!texts && (isSpoken(language) || !hasOwnTexts)) return undefined;
  const direction = FROM_THE_RIGHT.test(language) ? "rtl" : "ltr";
  return { language, direction, texts: texts ?? frExtras };
}
