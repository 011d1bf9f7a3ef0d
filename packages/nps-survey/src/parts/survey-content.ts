import { html, nothing, type TemplateResult } from "lit";
import { ending } from "./ending.ts";
import { questionForm } from "./question-form.ts";
import type { SurveyView } from "./survey-view.ts";

/** The question, or what is said at its end. The place of the last words is there before they are, so that they are announced. */
export function surveyContent(view: SurveyView, isUsable: boolean): TemplateResult {
  if (!isUsable) return html`<p part="message">${view.texts.unavailable}</p>`;
  const { isOver } = view.journey;
  return html`
    ${isOver ? nothing : questionForm(view)}
    <div role="status">${isOver ? ending(view) : nothing}</div>
    ${isOver ? html`<slot name="after-submit"></slot>` : nothing}
  `;
}
