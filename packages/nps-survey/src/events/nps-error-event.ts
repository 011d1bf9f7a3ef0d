import type { Fault } from "../configuration/fault.ts";
import { NpsEvent } from "./nps-event.ts";

/** Why something failed: how the page set the element up, the network, or the collector's last word. */
export type ErrorReason = "configuration" | "unreachable" | "refused" | "closed";

/** Something failed; the person has been told what they can do. */
export class NpsErrorEvent extends NpsEvent {
  readonly reason: ErrorReason;
  /** What is wrong with the configuration; empty otherwise. */
  readonly faults: Fault[];
  /** The status of the collector's response, if it gave one. */
  readonly status?: number | undefined;

  constructor(reason: ErrorReason, faults: Fault[] = [], status?: number | undefined) {
    super("nps-error");
    this.reason = reason;
    this.faults = faults;
    this.status = status;
  }
}
