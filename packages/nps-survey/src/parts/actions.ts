import { html, nothing, type TemplateResult } from "lit";
import type { SurveyView } from "./survey-view.ts";

/** What a person may do: send, clear their score, or prefer not to answer. No button is out of use without a word. */
export function actions({ texts, journey, hasSend }: SurveyView): TemplateResult {
  const { stage, answer, isOpen } = journey;
  const isSending = stage === "sending";
  const send = isSending ? texts.sending : stage === "failed" ? texts.retry : texts.send;
  const minor = (isOffered: boolean, text: string, act: () => void) =>
    isOffered ? html`<button type="button" part="action" @click=${act}>${text}</button>` : nothing;
  return html`<div part="actions">${hasSend ? html`<button part="submit" aria-disabled=${isSending}>${send}</button>` : nothing}${minor(isOpen && answer.score !== null, texts.clear, () => journey.choose(null))}${minor(isOpen, texts.decline, () => journey.decline())}</div>`;
}
