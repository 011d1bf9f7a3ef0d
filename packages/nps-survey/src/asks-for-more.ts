import type { NpsSurveyProperties } from "./nps-survey-properties.ts";

const EXTRAS = [
  "environment",
  "headingLevel",
  "offlineDays",
  "openWhen",
  "questions",
  "remember",
  "segments",
  "texts",
] as const;

/** Whether a page gives what only the extras read, or check. */
export function asksForMore(given: NpsSurveyProperties): boolean {
  return EXTRAS.some((name) => given[name]);
}
