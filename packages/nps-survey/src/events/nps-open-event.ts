import { NpsEvent } from "./nps-event.ts";

/** Who opened the question: the person by its button, a condition that the page set, or the page itself. */
export type OpenReason = "button" | "condition" | "page";

/** The question was opened in its panel. */
export class NpsOpenEvent extends NpsEvent {
  declare readonly reason: OpenReason;

  constructor(reason: OpenReason) {
    super("nps-open", { reason });
  }
}
