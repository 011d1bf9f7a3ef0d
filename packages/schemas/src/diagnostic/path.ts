/** Leads from a document to a value inside it, by keys and by positions in lists. */
export type Path = readonly (string | number)[];

/**
 * A path as people write it, `missions[0].start`; empty for the document itself.
 *
 * It stops before a key that is no plain word: people's addresses may stand there, and are never repeated.
 */
export function writtenPath(path: Path): string {
  return tellable(path).reduce<string>((written, step) => {
    if (typeof step === "number") return `${written}[${step}]`;
    return written === "" ? step : `${written}.${step}`;
  }, "");
}

/** The start of a path that can be told to anybody: all of it, unless a key is no plain word. */
export function tellable(path: Path): (string | number)[] {
  const first = path.findIndex((step) => typeof step === "string" && !isPlainWord(step));
  return first === -1 ? [...path] : path.slice(0, first);
}

/** Whether a key can be told to anybody: letters, digits, dashes and underscores, and not too many. */
export function isPlainWord(key: string): boolean {
  return PLAIN_WORD.test(key);
}

const PLAIN_WORD = /^[\p{L}\p{N}_-]{1,40}$/u;
