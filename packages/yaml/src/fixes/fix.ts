import type { Diagnostic } from "@communaute/schemas";

/** A change of a text that mends a fault for certain: what stands from `start` to before `end` becomes `text`. */
export interface Fix {
  /** UTF-16 units from the start of the text that was read. */
  start: number;
  /** UTF-16 units from the start of the text that was read; `start` where nothing is taken out. */
  end: number;
  text: string;
}

/** A diagnostic that a program can mend at once when it has a `fix`; without one, only a person knows what was meant. */
export type FixableDiagnostic = Diagnostic & { fix?: Fix };
