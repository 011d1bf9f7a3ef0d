import type { Severity } from "@communaute/schemas";

/** How one kind of fault is told: to machines by its code, to people in two languages. */
export interface Sentence {
  code: string;
  severity: Severity;
  /** A sentence may name a key or a number besides its own words. */
  message: (details: { key?: string; count?: number }) => string;
  english: (details: { key?: string; count?: number }) => string;
}

/** A key between quotation marks when it is a plain word, else nothing: `the key "title"` or `the key`. */
export function namedKey(words: string, marks: readonly [string, string], key?: string): string {
  return key !== undefined && PLAIN_WORD.test(key)
    ? `${words} ${marks[0]}${key}${marks[1]}`
    : words;
}

const PLAIN_WORD = /^[A-Za-z_][\w-]{0,39}$/;
