import type { sentences } from "./sentences.ts";

/** A kind of fault, as fine as the advice that can be given about it; several kinds may share one code. */
type FaultKind = keyof typeof sentences;

/** Something wrong at an offset of a text, before it is told to a person. */
export interface Fault {
  kind: FaultKind;
  /** UTF-16 units from the start of the text that the fault was found in. */
  offset: number;
  /** The key concerned; it is only told when it is a plain word, since a key may be somebody's address. */
  key?: string;
  /** The offset of another place concerned, told by its line: where a duplicate key was written first. */
  other?: number;
  /** The number that belongs in the sentence: a byte, a total. */
  count?: number;
  /** What to write instead; only when that is certain. */
  suggestion?: string;
}
