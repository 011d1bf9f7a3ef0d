import { html, nothing, type TemplateResult } from "lit";
import type { SurveyView } from "./survey-view.ts";

/**
 * What a person may do: send, clear their score, or prefer not to answer. No button is out of use without a word.
 *
 * Where the form around sends, the button is only there for Enter to find it.
 */
export function actions({ texts, journey, hasSend }: SurveyView): TemplateResult {
  const { stage, answer, isOpen } = journey;
  const isSending = stage === "sending";
  const send = isSending ? texts.sending : stage === "failed" ? texts.retry : texts.send;
  const minor = (isOffered: boolean, text: string, act: () => void) =>
    isOffered ? html`<button type="button" part="action" @click=${act}>${text}</button>` : nothing;
  return html`
    <div part="actions">
      <button part="submit" ?hidden=${!hasSend} aria-disabled=${isSending}>${send}</button>
      ${minor(isOpen && answer.score !== null, texts.clear, () => journey.choose(null))}
      ${minor(isOpen, texts.decline, () => journey.decline())}
    </div>
  `;
}
