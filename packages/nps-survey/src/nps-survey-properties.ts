import type { NpsSurvey } from "./nps-survey.ts";

/** What a page may give the element, by the names of its properties. */
export type NpsSurveyProperties = Partial<
  Pick<
    NpsSurvey,
    | "anonymous"
    | "display"
    | "endpoint"
    | "environment"
    | "headingLevel"
    | "language"
    | "lightDom"
    | "name"
    | "offlineDays"
    | "openWhen"
    | "privacyHref"
    | "question"
    | "questions"
    | "remember"
    | "required"
    | "segments"
    | "survey"
    | "texts"
    | "token"
    | "wave"
  >
>;
