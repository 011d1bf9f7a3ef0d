import type { NpsSurveyProperties } from "../nps-survey-properties.ts";
import { fr } from "./fr.ts";
import type { Texts } from "./texts.ts";

/** The texts that an element shows: those of the page, else those of its language. What only its extras say, it does not say without them. */
export function shownTexts(
  { texts, question }: NpsSurveyProperties,
  spoken: Partial<Texts> | undefined,
): Texts {
  return { ...fr, ...spoken, ...texts, ...(question && { question }) } as Texts;
}
