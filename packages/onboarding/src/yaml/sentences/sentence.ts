import type { Severity } from "@communaute/schemas";

/** What a sentence may need to know. */
export interface Details {
  /** The key, id or word concerned; only told when it is a plain one, since anything may have been pasted there. */
  word?: string | undefined;
  /** The field that the word stands in. */
  field?: string | undefined;
  /** What could have been written. */
  known?: readonly string[] | undefined;
  /** Ids, one requiring the next. */
  chain?: readonly string[] | undefined;
  /** The line of another place concerned. */
  line?: number | undefined;
  /** A bound that was passed. */
  limit?: number | undefined;
  /** What was probably meant; told after the sentence. */
  suggestion?: string | undefined;
}

/** How one kind of fault is told. */
export interface Sentence {
  /** When it differs from the sentence's name. */
  code?: string | undefined;
  severity: Severity;
  message: (details: Details) => string;
  english: (details: Details) => string;
}

/** A word in French quotes with a space before, or nothing when it had better not be repeated. */
export function fr(word: string | undefined): string {
  return isTellable(word) ? ` « ${word} »` : "";
}

/** The same in English quotes. */
export function en(word: string | undefined): string {
  return isTellable(word) ? ` “${word}”` : "";
}

/** Words in a row, as French and English have them alike. */
export function listed(words: readonly string[] = []): string {
  return words.join(", ");
}

function isTellable(word: string | undefined): word is string {
  return word !== undefined && TELLABLE.test(word);
}

/** Ids, keys and short notations; neither addresses nor what may be a first name and a name. */
const TELLABLE =
  /^(?=\S*(?:\d|$))[\p{L}\p{N}][\p{L}\p{N}_+/.-]{0,59}(?: [\p{L}\p{N}]{1,20}){0,2}$/u;
