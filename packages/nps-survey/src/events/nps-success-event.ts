import { NpsEvent } from "./nps-event.ts";

/** The answer has arrived. */
export class NpsSuccessEvent extends NpsEvent {
  /** The id that it was sent with. */
  declare readonly id: string;
  /** With which it can be erased, if the collector gave one. */
  declare readonly receipt: string | undefined;

  constructor(id: string, receipt?: string | undefined) {
    super("nps-success", { id, receipt });
  }
}
