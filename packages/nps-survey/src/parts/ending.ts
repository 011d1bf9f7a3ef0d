import { html, nothing, type TemplateResult } from "lit";
import type { Texts } from "../locales/texts.ts";
import type { SurveyView } from "./survey-view.ts";

/** What is said once there is nothing more to answer. */
export function ending({ texts, journey }: SurveyView): TemplateResult {
  const { stage, receipt } = journey;
  return html`
    <p part="message" tabindex="-1">${texts[stage as keyof Texts]}</p>
    ${receipt ? html`<p part="hint">${texts.receipt} <code part="receipt">${receipt}</code></p>` : nothing}
  `;
}
