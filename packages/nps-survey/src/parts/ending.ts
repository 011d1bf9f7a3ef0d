import { html, nothing, type TemplateResult } from "lit";
import type { SurveyView } from "./survey-view.ts";

/** What is said once there is nothing more to answer; empty while there is. */
export function ending({ texts, journey }: SurveyView): TemplateResult | typeof nothing {
  const { stage, receipt } = journey;
  if (stage === "asking" || stage === "sending" || stage === "failed" || stage === "refused")
    return nothing;
  return html`<p part="message" tabindex="-1">${texts[stage]}</p>${receipt ? html`<p part="hint">${texts.receipt} <code part="receipt">${receipt}</code></p>` : nothing}`;
}
