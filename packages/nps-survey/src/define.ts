/**
 * Registers `<nps-survey>` on import, unless the page has one already.
 *
 * @packageDocumentation
 */
import type { NpsEventMap } from "./events/nps-event-map.ts";
import { NpsSurvey } from "./nps-survey.ts";

if (!customElements.get("nps-survey")) customElements.define("nps-survey", NpsSurvey);

declare global {
  interface HTMLElementTagNameMap {
    "nps-survey": NpsSurvey;
  }
  interface GlobalEventHandlersEventMap extends NpsEventMap {}
}
