import { html, nothing, type TemplateResult } from "lit";
import type { SurveyView } from "./survey-view.ts";

/** What is promised to those who answer, and where all of it is written. */
export function notice({ texts, privacyHref, isAnonymous }: SurveyView): TemplateResult {
  const more = privacyHref ? html`<a href=${privacyHref}>${texts.privacy}</a>` : nothing;
  return html`<p part="hint">${isAnonymous ? texts.anonymous : texts.confidential} ${more}</p>`;
}
