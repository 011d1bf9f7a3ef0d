import { html, type TemplateResult } from "lit";
import type { Option } from "../parts/option.ts";

/** Draws a choice as the State's design system does: the input, then its label. */
export function lightOption({
  type,
  name,
  value,
  label,
  hint,
  isChecked,
  onChoose,
}: Option): TemplateResult {
  const id = `${name}-${value}`;
  return html`<div part="option"><input type=${type} id=${id} name=${name} value=${value} .checked=${isChecked} @change=${(event: Event) => onChoose((event.target as HTMLInputElement).checked)}><label for=${id}>${label}<span part="ends-hint"> ${hint}</span></label></div>`;
}
