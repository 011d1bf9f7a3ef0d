import type { Fix } from "../fixes/fix.ts";
import type { YamlFaultKind } from "./yaml-fault-kind.ts";

/** Something wrong at an offset of a text, before it is told to a person. */
export interface Fault<Kind extends string = YamlFaultKind> {
  kind: Kind;
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
  /** The same as a change of the text, where a program may make it without asking. */
  fix?: Fix;
}

/** A fault of a part, as one of the whole text that the part starts in at `offset`. */
export function faultInWhole<Kind extends string>(fault: Fault<Kind>, offset: number): Fault<Kind> {
  const { other, fix } = fault;
  return {
    ...fault,
    offset: fault.offset + offset,
    ...(other === undefined ? {} : { other: other + offset }),
    ...(fix && { fix: { ...fix, start: fix.start + offset, end: fix.end + offset } }),
  };
}
