import type { Entry, Outcome, Written } from "./entry.ts";

/** One round of one survey. */
export interface WaveRef {
  survey: string;
  wave: string;
}

/** How many gave a value to a question within a group; `null` where they skipped it, or belong to no group. */
export interface GroupCount {
  group: string | null;
  value: string | null;
  n: number;
}

/** What is asked of the store: counts of one question in one wave, by a segment when one is named. */
export interface CountsQuery extends WaveRef {
  environment: string;
  question: string;
  by?: string | undefined;
}

/** What the store holds of a wave, in rows. */
export interface WaveHoldings extends WaveRef {
  answers: number;
  choices: number;
  comments: number;
  receipts: number;
}

/** Figures of a wave as they were published, which later answers or erasures do not change one by one. */
export interface Release extends WaveRef {
  environment: string;
  /** How many answers they rest on. */
  told: number;
  /** The counts, as JSON. */
  content: string;
}

/** The keys by which everything of one answer is found and erased. */
export interface ErasureKeys {
  receiptKey: Uint8Array;
  answerKey: Uint8Array;
  partKeys: readonly Uint8Array[];
}

/** Which parts of a wave are purged; comments often go before scores. */
export type PurgeScope = "comments" | "everything";

/** Where answers are kept. What `write` says is written survives a power cut; everything else may be asked again. */
export interface AnswerStore {
  /** Writes all entries in one transaction, or none of them; the same receipt key counts once, whoever sends it. */
  write(entries: readonly Entry[]): Promise<Written>;
  /** What a receipt key stands for; `null` when nothing came under it. */
  recall(
    receiptKey: Uint8Array,
    fingerprint: Uint8Array,
  ): Promise<Exclude<Outcome, "created"> | null>;
  /** Erases the rows of one answer; `false` when nothing came under that receipt. */
  erase(keys: ErasureKeys): Promise<boolean>;
  /** Counts, made by the database; nothing when nobody answered. */
  counts(query: CountsQuery): Promise<GroupCount[]>;
  /** The texts of a wave, in no order that says anything. */
  comments(ref: WaveRef & { environment: string; question: string }): Promise<string[]>;
  release(ref: WaveRef & { environment: string }): Promise<Release | null>;
  /** Publishes, unless another instance published since `told` was read; says whether it did. */
  publish(release: Release, formerlyTold: number): Promise<boolean>;
  holdings(): Promise<WaveHoldings[]>;
  purge(ref: WaveRef, scope: PurgeScope): Promise<void>;
  /** Rewrites what came since the last time in the order of its random keys, and leaves no trace of what was erased. */
  settle(): Promise<void>;
  /** Whether it can write now; `null` when it can. */
  unavailable(): Promise<string | null>;
  close(): Promise<void>;
}
