import { NpsEvent } from "./nps-event.ts";

/** How the question was left: by preferring not to answer, or by closing its panel. */
export type DismissReason = "declined" | "closed";

/** The person left the question without answering it. */
export class NpsDismissEvent extends NpsEvent {
  declare readonly reason: DismissReason;

  constructor(reason: DismissReason) {
    super("nps-dismiss", { reason });
  }
}
