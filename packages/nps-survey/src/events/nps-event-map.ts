import type { NpsChangeEvent } from "./nps-change-event.ts";
import type { NpsDismissEvent } from "./nps-dismiss-event.ts";
import type { NpsErrorEvent } from "./nps-error-event.ts";
import type { NpsOpenEvent } from "./nps-open-event.ts";
import type { NpsSubmitEvent } from "./nps-submit-event.ts";
import type { NpsSuccessEvent } from "./nps-success-event.ts";

/** The events of the element, by the names under which they are heard. */
export interface NpsEventMap {
  "nps-open": NpsOpenEvent;
  "nps-change": NpsChangeEvent;
  "nps-submit": NpsSubmitEvent;
  "nps-success": NpsSuccessEvent;
  "nps-error": NpsErrorEvent;
  "nps-dismiss": NpsDismissEvent;
}
