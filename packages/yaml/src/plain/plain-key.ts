import type { LineCursor } from "./line-cursor.ts";

/** The offset of the colon that ends the plain key at `offset`; -1 when no plain key stands there. */
export function plainKeyEnd({ source, end }: LineCursor, offset: number): number {
  let at = offset;
  while (at < end && isWordCharacter(source.charCodeAt(at))) at += 1;
  if (at === offset || at - offset > LONGEST_KEY || source.charCodeAt(at) !== COLON) return -1;
  if (!isLetter(source.charCodeAt(offset))) return -1;
  return at + 1 === end || source.charCodeAt(at + 1) === SPACE ? at : -1;
}

/** Whether a key means more to YAML or to JavaScript than its letters. */
export function isLoadedKey(key: string): boolean {
  return LOADED_KEYS.has(key);
}

const SPACE = 32;
const COLON = 58;
/** YAML forbids keys of more than 1,024 characters. */
const LONGEST_KEY = 1000;
const LOADED_KEYS = new Set([
  ...["prototype", ...Object.getOwnPropertyNames(Object.prototype)],
  ...["null", "Null", "NULL", "true", "True", "TRUE", "false", "False", "FALSE"],
]);

function isWordCharacter(code: number): boolean {
  return isLetter(code) || code === 45 || (code >= 48 && code <= 57);
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}
