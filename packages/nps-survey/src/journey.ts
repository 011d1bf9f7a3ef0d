import { NO_ANSWER, type NpsAnswer } from "./answer/nps-answer.ts";
import { NpsChangeEvent } from "./events/nps-change-event.ts";
import { NpsDismissEvent } from "./events/nps-dismiss-event.ts";
import { NpsErrorEvent } from "./events/nps-error-event.ts";
import { NpsSubmitEvent } from "./events/nps-submit-event.ts";
import { NpsSuccessEvent } from "./events/nps-success-event.ts";
import type { Outcome } from "./sending/outcome.ts";
import type { Submission } from "./sending/submission.ts";

/** How far a person is. After `failed` the answer is locked, since a collector may already have it; after `refused` it is not. */
export type Stage =
  | "asking"
  | "sending"
  | "failed"
  | "refused"
  | "closed"
  | "thanks"
  | "kept"
  | "declined";

/** What a journey needs of the element. */
export interface JourneyHost {
  dispatchEvent: (event: Event) => boolean;
  /** Draws the journey anew. */
  draw: (stage: Stage) => void;
  submissionOf: (answer: NpsAnswer) => Submission;
  deliver: (answer: Submission) => Promise<Outcome>;
}

/** One person's way from the question to the thanks. It sends nothing before they ask for it. */
export class Journey {
  stage: Stage = "asking";
  answer: NpsAnswer = NO_ANSWER;
  /** Whether the person tried to send without a score. */
  isScoreMissing = false;
  receipt: string | undefined;
  #submission: Submission | undefined;
  #round = 0;
  readonly #host: JourneyHost;

  constructor(host: JourneyHost) {
    this.#host = host;
  }

  /** Whether the answer may still change. */
  get isOpen(): boolean {
    return this.stage === "asking" || this.stage === "refused";
  }

  /** Whether there is nothing more to answer. */
  get isOver(): boolean {
    return !this.isOpen && this.stage !== "sending" && this.stage !== "failed";
  }

  choose(score: number | null): void {
    this.change({ ...this.answer, score });
  }

  comment(comment: string): void {
    this.change({ ...this.answer, comment });
  }

  /** Takes another answer in place of the one so far, as long as it may change. */
  change(answer: NpsAnswer): void {
    if (!this.isOpen) return;
    this.#hold(answer);
    this.#host.dispatchEvent(new NpsChangeEvent(answer));
  }

  decline(): void {
    this.#to("declined");
    this.#host.dispatchEvent(new NpsDismissEvent("declined"));
  }

  /** Starts anew, with an answer that a browser kept or with none. */
  reset(answer = NO_ANSWER): void {
    this.#round++;
    this.receipt = undefined;
    this.#hold(answer);
  }

  /** Sends the answer. Nothing happens while it is on its way or once it has arrived: a second click is no second answer. */
  async submit(): Promise<void> {
    if (!this.isOpen && this.stage !== "failed") return;
    this.isScoreMissing = this.answer.score === null;
    if (this.isScoreMissing) return this.#to("asking");
    this.#submission ??= this.#host.submissionOf(this.answer);
    const sent = this.#submission;
    const event = new NpsSubmitEvent(sent);
    if (!this.#host.dispatchEvent(event)) return;
    this.#to("sending");
    const round = this.#round;
    const outcome = await this.#outcome(event);
    if (round === this.#round) this.#end(outcome, sent);
  }

  async #outcome({ kept, submission }: NpsSubmitEvent): Promise<Outcome> {
    try {
      await kept;
      return await this.#host.deliver(submission);
    } catch {
      return { kind: "unreachable" };
    }
  }

  #end(outcome: Outcome, { id }: Submission): void {
    const { kind } = outcome;
    if (kind === "received") {
      this.receipt = outcome.receipt;
      this.#to("thanks");
      this.#host.dispatchEvent(new NpsSuccessEvent(id, outcome.receipt));
    } else {
      this.#to(kind === "unreachable" ? "failed" : kind);
      this.#host.dispatchEvent(new NpsErrorEvent(kind, { status: outcome.status }));
    }
  }

  #hold(answer: NpsAnswer): void {
    this.answer = answer;
    this.isScoreMissing = false;
    this.#submission = undefined;
    this.#to("asking");
  }

  #to(stage: Stage): void {
    this.stage = stage;
    this.#host.draw(stage);
  }
}
