import { html, nothing, type TemplateResult } from "lit";
import type { SurveyView } from "./survey-view.ts";

/** The question and its eleven scores; both ends are written, so that nothing hangs on place or colour. */
export function scale({
  texts,
  journey,
  headingLevel,
  isDisabled,
  isRequired,
  option,
}: SurveyView): TemplateResult {
  const { question, low, high, missing } = texts;
  const { isScoreMissing, answer } = journey;
  const hints = [low, ...Array(9), high];
  const choices = hints.map((hint, score) =>
    option({
      type: "radio",
      name: "score",
      value: score,
      label: score,
      hint,
      isChecked: answer.score === score,
      onChoose: () => journey.choose(score),
    }),
  );
  return html`
    <fieldset
      part="group"
      role="radiogroup"
      aria-labelledby="q h e"
      aria-required=${isRequired}
      aria-invalid=${isScoreMissing}
      ?disabled=${isDisabled}
    >
      <legend part="question" id="q">
        ${headingLevel ? html`<span role="heading" aria-level=${headingLevel}>${question}</span>` : question}
      </legend>
      <p part="hint ends" id="h"><span>0 – ${low}</span> <span>10 – ${high}</span></p>
      <div part="scale">${choices}</div>
      <p part="error" id="e">${isScoreMissing ? missing : nothing}</p>
    </fieldset>
  `;
}
