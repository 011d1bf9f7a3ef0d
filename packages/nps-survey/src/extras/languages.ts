import type { Texts } from "../locales/texts.ts";

/** The languages that are loaded only where they are shown; French is always at hand. */
const LANGUAGES: Record<string, () => Promise<{ texts: Texts }>> = {
  en: () => import("../locales/en.ts"),
  es: () => import("../locales/es.ts"),
  ar: () => import("../locales/ar.ts"),
  br: () => import("../locales/br.ts"),
};

/** Whether the element speaks a language besides French, by its primary subtag: `en`. */
export function isSpoken(language: string): boolean {
  return Object.hasOwn(LANGUAGES, language);
}

/** The texts of a language that is not French; rejects where they cannot be loaded. */
export async function loadedTexts(language: string): Promise<Texts | undefined> {
  return (await LANGUAGES[language]?.())?.texts;
}
