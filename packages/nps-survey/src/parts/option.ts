import { html, type TemplateResult } from "lit";

/** One choice among several. */
export interface Option {
  type: "radio" | "checkbox";
  name: string;
  value: string | number;
  label: string | number;
  /** Added to the label for those who do not see where the choice stands. */
  hint?: string | undefined;
  isChecked: boolean;
  onChoose: (isChecked: boolean) => void;
}

/** Draws a choice as a native input in its label: browsers bring its keys, its state and its name. */
export function option({
  type,
  name,
  value,
  label,
  hint,
  isChecked,
  onChoose,
}: Option): TemplateResult {
  return html`
    <label part="option">
      <input
        type=${type}
        name=${name}
        value=${value}
        aria-label="${label} ${hint ?? ""}"
        .checked=${isChecked}
        @change=${(event: Event) => onChoose((event.target as HTMLInputElement).checked)}
      >
      <span>${label}</span>
    </label>
  `;
}
