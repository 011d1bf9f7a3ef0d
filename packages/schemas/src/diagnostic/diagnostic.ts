/** How much a diagnostic matters: an `error` cost something its place, a `warning` wants mending, an `info` is lived with. */
export type Severity = "error" | "warning" | "info";

/** A place in what was read. Lines and columns count from 1; `path` leads to the value inside the document. */
export interface Place {
  file?: string;
  line?: number;
  column?: number;
  path?: (string | number)[];
}

/**
 * What is wrong, where, and what to do about it, told to the person who edits the file.
 *
 * Messages never repeat a value that could be personal.
 */
export interface Diagnostic {
  severity: Severity;
  /** Stable and in kebab case: `"unknown-reference"`. */
  code: string;
  /** What is wrong and how to mend it, in French. */
  message: string;
  /** The same message in English. */
  english: string;
  at?: Place;
  /** What was probably meant, ready to be pasted in. */
  suggestion?: string;
}

/** What a reader gives back, whatever it was fed: what could be read, and all that is wrong with it. */
export interface Reading<Value> {
  value: Value;
  diagnostics: Diagnostic[];
}
