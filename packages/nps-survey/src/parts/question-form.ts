import { html, nothing, type TemplateResult } from "lit";
import { actions } from "./actions.ts";
import { comment } from "./comment.ts";
import { notice } from "./notice.ts";
import { scale } from "./scale.ts";
import type { SurveyView } from "./survey-view.ts";

/** The question as a form of its own: native events stay inside, and what was sent cannot change on its way. */
export function questionForm(view: SurveyView): TemplateResult {
  const { journey, texts, submit, hasComment } = view;
  const { stage, answer, isOpen } = journey;
  const problem = stage === "failed" || stage === "refused" ? texts[stage] : nothing;
  const send = (event: Event) => {
    event.preventDefault();
    keepInside(event);
    submit();
  };
  return html`
    <form novalidate part="form" @input=${keepInside} @change=${keepInside} @submit=${send}>
      <div ?inert=${!isOpen}>
        ${scale(view)}
        ${
          answer.score === null
            ? nothing
            : [hasComment ? comment(view, answer.score) : nothing, view.further?.(view)]
        }
      </div>
      ${notice(view)}
      <p role="alert" part="error">${problem}</p>
      ${actions(view)}
    </form>
  `;
}

function keepInside(event: Event): void {
  event.stopPropagation();
}
