import type { Texts } from "./texts.ts";

/** The languages that are loaded only where they are shown; French is always at hand. */
const LANGUAGES: Record<string, () => Promise<{ texts: Texts }>> = {
  en: () => import("./en.ts"),
  es: () => import("./es.ts"),
  ar: () => import("./ar.ts"),
  br: () => import("./br.ts"),
};

/** Whether the element speaks a language, by its primary subtag: `en`. */
export function isSpoken(language: string): boolean {
  return language === "fr" || Object.hasOwn(LANGUAGES, language);
}

/** The texts of a language that is not French; rejects where they cannot be loaded. */
export async function loadedTexts(language: string): Promise<Texts | undefined> {
  return (await LANGUAGES[language]?.())?.texts;
}
