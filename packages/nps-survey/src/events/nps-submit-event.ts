import type { Submission } from "../sending/submission.ts";
import { NpsEvent } from "./nps-event.ts";

/**
 * The person sends their answer, for the first time or again with the same id. `preventDefault()` keeps it from leaving.
 *
 * Without an endpoint, the answer is the page's to keep: `waitUntil` shows it on its way until the promise settles.
 */
export class NpsSubmitEvent extends NpsEvent {
  declare readonly submission: Submission;
  /** What the page asked to wait for; nothing by default. */
  declare readonly kept: Promise<unknown> | undefined;

  constructor(submission: Submission) {
    super("nps-submit", { submission }, true);
  }

  /** Thanks the person when the page has kept the answer, and offers to try again when the promise rejects. */
  waitUntil(kept: Promise<unknown>): void {
    Object.assign(this, { kept });
  }
}
