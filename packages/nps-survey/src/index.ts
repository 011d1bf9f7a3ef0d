/**
 * The survey element, without its registration.
 *
 * @packageDocumentation
 */
export { NpsSurvey } from "./nps-survey.ts";
