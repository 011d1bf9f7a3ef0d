/** One number that only rises: so many people in a wave gave this value to a question, or met this event. */
export interface Count {
  survey: string;
  wave: string;
  environment: string;
  /** `score`, `satisfaction`, the id of a question, or `event`. */
  question: string;
  /** The segment that the value is counted in, such as `role`; empty for everybody. */
  by: string;
  /** The value of that segment; empty for everybody. */
  group: string;
  /** The value given, as text; empty where the question was skipped. */
  value: string;
}

/** A row of its own for one thing that was answered; only the holder of the receipt can tell which belong together. */
export interface Part {
  /** Sixteen bytes that look random. */
  key: Uint8Array;
  /** The id of the question; `comment` for the comment. */
  question: string;
  /** A choice, or a text. */
  value: string;
}

/** The score of an answer in a wave, on its day, without anything that leads back to a person. */
export interface AnswerRow {
  /** Sixteen bytes that look random, and are not those of the receipt. */
  key: Uint8Array;
  /** Day of the answer in France, `YYYY-MM-DD`. */
  on: string;
  score: number | null;
  satisfaction: number | null;
  segments: Readonly<Record<string, string>>;
}

/** An answer as it is stored: what makes it count once, and then either rows or counts. */
export interface AnswerEntry {
  kind: "answer";
  survey: string;
  wave: string;
  environment: string;
  /** Sixteen bytes, by which a retry and an erasure find the answer again. */
  receiptKey: Uint8Array;
  /** Sixteen bytes, equal for the same content sent again under the same id. */
  fingerprint: Uint8Array;
  /** `null` in a survey of counters only. */
  row: AnswerRow | null;
  choices: readonly Part[];
  /** What was written freely; nothing stands beside it but the wave. */
  comments: readonly Part[];
  counts: readonly Count[];
}

/** Counts without an answer: that a survey was shown, opened or put away. */
export interface CountEntry {
  kind: "count";
  counts: readonly Count[];
}

/** What a store is given to write. */
export type Entry = AnswerEntry | CountEntry;

/**
 * What became of an entry: `created`; `replayed`, since it stood there already; `differs`, since another content stands
 * there under its id; `erased`, since it stood there and its author had it erased.
 */
export type Outcome = "created" | "replayed" | "differs" | "erased";

/** Why nothing was written: no room on the disk, the database out of reach, too many waiting, or stopping. */
export type Unavailable = "full" | "away" | "crowded" | "stopping";

/** The outcomes of all entries, each durable; or why none of them is. */
export type Written = { outcomes: Outcome[] } | { unavailable: Unavailable };
