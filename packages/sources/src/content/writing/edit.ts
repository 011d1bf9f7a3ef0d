/** A piece of a text to be replaced; with `start` equal to `end`, something to be put in. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The text after all the edits, which must not overlap. No edit gives the same text. */
export function edited(text: string, edits: readonly Edit[]): string {
  const inOrder = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let result = "";
  let done = 0;
  for (const { start, end, text: replacement } of inOrder) {
    result += text.slice(done, start) + replacement;
    done = end;
  }
  return result + text.slice(done);
}
