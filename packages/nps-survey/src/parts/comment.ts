import type { TemplateResult } from "lit";
import type { SurveyView } from "./survey-view.ts";
import { textField } from "./text-field.ts";

/** Asks why, in words that suit the score and judge nobody; what was written stays when the score changes. */
export function comment(view: SurveyView, score: number): TemplateResult {
  const { texts, journey } = view;
  return textField(view, {
    id: "comment",
    label: score < 7 ? texts.whyLow : score < 9 ? texts.whyMiddle : texts.whyHigh,
    value: journey.answer.comment,
    maxLength: 2000,
    rows: 3,
    onWrite: (text) => journey.comment(text),
  });
}
