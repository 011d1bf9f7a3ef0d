import type { TemplateResult } from "lit";
import type { Journey } from "../journey.ts";
import type { Texts } from "../locales/texts.ts";
import type { Option } from "./option.ts";

/** What the parts of the element draw. */
export interface SurveyView {
  /** Those of the language, with those that the page gives in their place. */
  texts: Texts;
  /** From 1 to 6, where the question is a heading of the page. */
  headingLevel?: number | undefined;
  privacyHref: string | undefined;
  journey: Journey;
  isAnonymous: boolean;
  hasComment: boolean;
  isDisabled: boolean;
  /** Whether a score must be chosen. */
  isRequired: boolean;
  /** Whether the element has its own button to send; in a form without an endpoint, the form sends. */
  hasSend: boolean;
  submit: () => void;
  /** Draws one choice. */
  option: (option: Option) => TemplateResult;
  /** Draws the further questions, if there are any and they are loaded. */
  further: ((view: SurveyView) => unknown) | undefined;
}
