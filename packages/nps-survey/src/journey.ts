import { answered } from "./answer/answered.ts";
import { type AnswerValue, NO_ANSWER, type NpsAnswer } from "./answer/nps-answer.ts";
import { NpsChangeEvent } from "./events/nps-change-event.ts";
import { NpsDismissEvent } from "./events/nps-dismiss-event.ts";
import { NpsErrorEvent } from "./events/nps-error-event.ts";
import { NpsSubmitEvent } from "./events/nps-submit-event.ts";
import { NpsSuccessEvent } from "./events/nps-success-event.ts";
import { newId } from "./sending/new-id.ts";
import type { Outcome } from "./sending/outcome.ts";
import { type Submission, type SubmissionFacts, submission } from "./sending/submission.ts";

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
  /** Draws the journey anew. */
  drawn: (stage: Stage) => void;
  /** Whether an event may go on. */
  dispatched: (event: Event) => boolean;
  facts: () => Omit<SubmissionFacts, "id">;
  /** Sends the answer; nothing when only events are wanted. */
  sent: ((answer: Submission) => Promise<Outcome>) | undefined;
  /** Keeps on this machine an answer that could not leave; false where that is not wanted, or did not work. */
  kept: (answer: Submission) => Promise<boolean>;
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

  choose(score: number | null): void {
    this.#change({ ...this.answer, score });
  }

  comment(comment: string): void {
    this.#change({ ...this.answer, comment });
  }

  reply(id: string, value: AnswerValue): void {
    this.#change(answered(this.answer, id, value));
  }

  decline(): void {
    this.#to("declined");
    this.#host.dispatched(new NpsDismissEvent("declined"));
  }

  /** Starts anew, with an answer that a browser kept or with none. */
  reset(answer = NO_ANSWER): void {
    this.#round++;
    this.answer = answer;
    this.isScoreMissing = false;
    this.receipt = undefined;
    this.#submission = undefined;
    this.#to("asking");
  }

  /** Sends the answer. Nothing happens while it is on its way or once it has arrived: a second click is no second answer. */
  async submit(): Promise<void> {
    if (!this.isOpen && this.stage !== "failed") return;
    const { score } = this.answer;
    this.isScoreMissing = score === null;
    if (score === null) return this.#host.drawn(this.stage);
    this.#submission ??= submission(
      { ...this.answer, score },
      { ...this.#host.facts(), id: newId() },
    );
    const event = new NpsSubmitEvent(this.#submission);
    if (!this.#host.dispatched(event)) return;
    this.#to("sending");
    const round = this.#round;
    const outcome = await this.#outcome(event);
    if (round === this.#round) await this.#end(outcome, event.submission);
  }

  async #outcome({ kept, submission }: NpsSubmitEvent): Promise<Outcome> {
    try {
      await kept;
      return (await this.#host.sent?.(submission)) ?? { kind: "received" };
    } catch {
      return { kind: "unreachable" };
    }
  }

  async #end(outcome: Outcome, submission: Submission): Promise<void> {
    if (outcome.kind === "received") {
      this.receipt = outcome.receipt;
      this.#to("thanks");
      this.#host.dispatched(new NpsSuccessEvent(submission.id, outcome.receipt));
      return;
    }
    const isKept = outcome.kind === "unreachable" && (await this.#host.kept(submission));
    this.#to(isKept ? "kept" : outcome.kind === "unreachable" ? "failed" : outcome.kind);
    this.#host.dispatched(new NpsErrorEvent(outcome.kind, [], outcome.status));
  }

  #change(answer: NpsAnswer): void {
    if (!this.isOpen) return;
    this.answer = answer;
    this.#submission = undefined;
    if (answer.score !== null) this.isScoreMissing = false;
    this.#to("asking");
    this.#host.dispatched(new NpsChangeEvent(answer));
  }

  #to(stage: Stage): void {
    this.stage = stage;
    this.#host.drawn(this.stage);
  }
}
