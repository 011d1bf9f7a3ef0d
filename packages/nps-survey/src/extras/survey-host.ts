import type { html, LitElement } from "lit";
import type { Journey } from "../journey.ts";
import type { Texts } from "../locales/texts.ts";
import type { textField } from "../parts/text-field.ts";
import type { Outcome } from "../sending/outcome.ts";
import type { Submission } from "../sending/submission.ts";
import type { GivenFacts } from "./survey-faults.ts";

/** What its extras need of the element, and what they borrow from its file so as not to bring it a second time. */
export interface SurveyHost {
  element: LitElement & GivenFacts;
  journey: Journey;
  /** The texts that are shown now. */
  texts: () => Texts;
  /** Sends an answer that waited on this machine. */
  send: (answer: Submission) => Promise<Outcome>;
  html: typeof html;
  nothing: unknown;
  textField: typeof textField;
}
