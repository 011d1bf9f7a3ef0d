import type { NpsAnswer } from "../answer/nps-answer.ts";
import { NpsEvent } from "./nps-event.ts";

/** The person changed their answer; nothing was sent. */
export class NpsChangeEvent extends NpsEvent {
  declare readonly answer: NpsAnswer;

  constructor(answer: NpsAnswer) {
    super("nps-change", { answer });
  }
}
