/**
 * Registers `<nps-survey>` on import, unless the page has one already.
 *
 * @packageDocumentation
 */
import { NpsSurvey } from "./nps-survey.ts";

if (!customElements.get("nps-survey")) customElements.define("nps-survey", NpsSurvey);

declare global {
  interface HTMLElementTagNameMap {
    "nps-survey": NpsSurvey;
  }
}
