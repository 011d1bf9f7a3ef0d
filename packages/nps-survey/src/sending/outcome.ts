/** What became of an answer that was sent. */
export type Outcome =
  /** The collector has it, once; with its receipt the person may have it erased. */
  | { kind: "received"; receipt?: string | undefined }
  /** The collector will never take it as it is. */
  | { kind: "refused" | "closed"; status: number }
  /** Nobody knows yet: it may be tried again with the same id. */
  | { kind: "unreachable"; status?: number | undefined };

/** What a status of a collector says of an answer: 409 is a replay, 410 a survey that is over. */
export function outcomeOf(status: number): Outcome {
  if ((status >= 200 && status < 300) || status === 409) return { kind: "received" };
  if (status === 410) return { kind: "closed", status };
  const isPassing = status === 408 || status === 425 || status === 429 || status >= 500;
  return { kind: isPassing ? "unreachable" : "refused", status };
}
