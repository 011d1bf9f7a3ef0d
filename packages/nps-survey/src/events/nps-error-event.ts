import type { Fault } from "../setup/fault.ts";
import { NpsEvent } from "./nps-event.ts";

/** Why something failed: how the page set the element up, the network, or the collector's last word. */
export type ErrorReason = "configuration" | "unreachable" | "kept" | "refused" | "closed";

/** Something failed; the person has been told what they can do. */
export class NpsErrorEvent extends NpsEvent {
  declare readonly reason: ErrorReason;
  /** What is wrong with the configuration; absent otherwise. */
  declare readonly faults: readonly Fault[] | undefined;
  /** The status of the collector's response, if it gave one. */
  declare readonly status: number | undefined;

  constructor(
    reason: ErrorReason,
    facts: { faults?: readonly Fault[] | undefined; status?: number | undefined } = {},
  ) {
    super("nps-error", { ...facts, reason });
  }
}
