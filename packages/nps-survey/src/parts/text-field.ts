import { html, type TemplateResult } from "lit";
import type { SurveyView } from "./survey-view.ts";

/** A text that a person may write. */
export interface TextField {
  id: string;
  label: string;
  value: string;
  maxLength: number;
  rows: number;
  onWrite: (text: string) => void;
}

/** Draws a text field, which says that it is optional and that nobody should be recognised by it. */
export function textField({ texts, isDisabled }: SurveyView, field: TextField): TemplateResult {
  const { id, label, value, maxLength, rows, onWrite } = field;
  return html`
    <div part="group">
      <label for=${id}>${label} ${texts.optional}</label>
      <p part="hint" id="${id}-hint">${texts.noPersonalData}</p>
      <textarea
        part="comment"
        id=${id}
        rows=${rows}
        maxlength=${maxLength}
        aria-describedby="${id}-hint"
        ?disabled=${isDisabled}
        .value=${value}
        @input=${(event: Event) => onWrite((event.target as HTMLTextAreaElement).value)}
      ></textarea>
    </div>
  `;
}
