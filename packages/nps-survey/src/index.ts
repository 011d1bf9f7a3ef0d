/**
 * The survey element, without its registration.
 *
 * @packageDocumentation
 */
export type { AnswerValue, NpsAnswer } from "./answer/nps-answer.ts";
export { NpsChangeEvent } from "./events/nps-change-event.ts";
export { type DismissReason, NpsDismissEvent } from "./events/nps-dismiss-event.ts";
export { type ErrorReason, NpsErrorEvent } from "./events/nps-error-event.ts";
export { NpsEvent } from "./events/nps-event.ts";
export type { NpsEventMap } from "./events/nps-event-map.ts";
export { NpsOpenEvent, type OpenReason } from "./events/nps-open-event.ts";
export { NpsSubmitEvent } from "./events/nps-submit-event.ts";
export { NpsSuccessEvent } from "./events/nps-success-event.ts";
export type {
  ChoicesQuestion,
  FurtherQuestion,
  SatisfactionQuestion,
  TextQuestion,
} from "./extras/further/further-question.ts";
export type { OpenWhen } from "./extras/panel/open-when.ts";
export type { ExtraTexts, Texts } from "./locales/texts.ts";
export { NpsSurvey } from "./nps-survey.ts";
export type { NpsSurveyProperties } from "./nps-survey-properties.ts";
export type { Submission, SurveyEnvironment } from "./sending/submission.ts";
export type { Fault } from "./setup/fault.ts";
