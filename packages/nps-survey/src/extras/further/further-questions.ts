import type { TemplateResult } from "lit";
import type { AnswerValue } from "../../answer/nps-answer.ts";
import type { Journey } from "../../journey.ts";
import type { SurveyView } from "../../parts/survey-view.ts";
import type { SurveyHost } from "../survey-host.ts";
import { answered } from "./answered.ts";
import type { ChoicesQuestion, FurtherQuestion, SatisfactionQuestion } from "./further-question.ts";

/** Draws further questions, loaded only by pages that ask some. */
export function furtherQuestions(
  { html, textField }: SurveyHost,
  view: SurveyView,
  questions: readonly FurtherQuestion[],
): TemplateResult[] {
  return questions.map((question) =>
    question.kind === "text"
      ? textField(view, {
          id: `further-${question.id}`,
          label: question.text,
          value: `${view.journey.answer.answers[question.id] ?? ""}`,
          maxLength: question.maxLength ?? 200,
          rows: 1,
          onWrite: (text) => reply(view.journey, question.id, text),
        })
      : choices(html, view, question),
  );
}

/** Where one choice is asked, one of them is to leave the question unanswered: a radio button cannot be taken back. */
function choices(
  html: SurveyHost["html"],
  { texts, journey, isDisabled, option }: SurveyView,
  question: ChoicesQuestion | SatisfactionQuestion,
): TemplateResult {
  const { id, text } = question;
  const isMultiple = question.kind === "choices" && question.multiple === true;
  const given = journey.answer.answers[id];
  const chosen: unknown[] = [given ?? ""].flat();
  const offered: readonly { value: string | number; label: string }[] =
    question.kind === "choices"
      ? question.choices
      : texts.levels.map((label, index) => ({ value: index + 1, label }));
  const skip = isMultiple ? [] : [{ value: "", label: texts.skip }];
  const options = [...offered, ...skip].map(({ value, label }) =>
    option({
      type: isMultiple ? "checkbox" : "radio",
      name: `further-${id}`,
      value,
      label,
      isChecked: chosen.includes(value),
      onChoose: (isChecked) =>
        reply(journey, id, isMultiple ? picked(given, `${value}`, isChecked) : value),
    }),
  );
  return html`
    <fieldset part="group" ?disabled=${isDisabled}>
      <legend part="question">${text} ${texts.optional}</legend>
      <div part="choices">${options}</div>
    </fieldset>
  `;
}

function reply(journey: Journey, id: string, value: AnswerValue): void {
  journey.change(answered(journey.answer, id, value));
}

function picked(given: unknown, value: string, isChecked: boolean): string[] {
  const others = (Array.isArray(given) ? given : []).filter((one) => one !== value);
  return isChecked ? [...others, value] : others;
}
