/** What became of an answer that was sent. */
export type Outcome =
  /** The collector has it, once; with its receipt the person may have it erased. */
  | { kind: "received"; receipt?: string | undefined }
  /**
   * The collector will never take it as it is, or the survey is over; nobody knows yet, and it may be tried again with
   * the same id; or it waits on this machine, because the page asked for it.
   */
  | { kind: "refused" | "closed" | "unreachable" | "kept"; status?: number | undefined };

/** What a status of a collector says of an answer: 409 is a replay, 410 a survey that is over. */
export function outcomeOf(status: number): Outcome {
  if ((status >= 200 && status < 300) || status === 409) return { kind: "received" };
  if (status === 410) return { kind: "closed", status };
  const isPassing = status === 408 || status === 425 || status === 429 || status >= 500;
  return { kind: isPassing ? "unreachable" : "refused", status };
}
