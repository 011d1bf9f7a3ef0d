/** A value without inner structure. */
export type ScalarValue = string | number | boolean | null;

/**
 * What YAML's core schema makes of an unquoted text; `undefined` when that is not certain at a glance.
 *
 * Dates stay text. The empty text is nothing: `null`.
 */
export function plainScalar(text: string): ScalarValue | undefined {
  const first = text.charCodeAt(0);
  if (first > NINE && !WORD_STARTS.includes(text.charAt(0))) return text;
  if (text.length === 10 && isDigit(text.charCodeAt(3)) && text.charCodeAt(4) === DASH) return text;
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  if (DECIMAL.test(text)) return Number.parseFloat(text);
  return NUMBER_LIKE.test(text) ? undefined : text;
}

const DASH = 45;
const NINE = 57;
const WORD_STARTS = "tTfFnN~";
const WORDS = new Map<string, ScalarValue>([
  ["", null],
  ["~", null],
  ["null", null],
  ["Null", null],
  ["NULL", null],
  ["true", true],
  ["True", true],
  ["TRUE", true],
  ["false", false],
  ["False", false],
  ["FALSE", false],
]);
const DECIMAL = /^[-+]?[0-9]+(?:\.[0-9]+)?$/;
const NUMBER_LIKE =
  /^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)$/;

function isDigit(code: number): boolean {
  return code >= 48 && code <= NINE;
}
