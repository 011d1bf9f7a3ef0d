import type { Submission } from "../sending/submission.ts";
import { NpsEvent } from "./nps-event.ts";

/**
 * The person sends their answer. `preventDefault()` keeps it from leaving.
 *
 * Without an endpoint, the answer is the page's to keep: `waitUntil` shows it on its way until the promise settles.
 */
export class NpsSubmitEvent extends NpsEvent {
  #kept: Promise<unknown> | undefined;

  readonly submission: Submission;

  constructor(submission: Submission) {
    super("nps-submit", true);
    this.submission = submission;
  }

  /** Thanks the person when the page has kept the answer, and offers to try again when the promise rejects. */
  waitUntil(kept: Promise<unknown>): void {
    this.#kept = kept;
  }

  /** What the page asked to wait for; nothing by default. */
  get kept(): Promise<unknown> | undefined {
    return this.#kept;
  }
}
