/**
 * A text on one line that cannot disturb the screen it is printed on: each line end, control character, or sign that
 * changes the direction of reading becomes `\u` and its number, as in JSON.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, escaped);
}

/** The same for a text that is JSON already, whose line ends between values stay. */
export function printableJson(json: string): string {
  return json.replace(UNPRINTABLE, (sign) => (sign === "\n" ? sign : escaped(sign)));
}

/** Controls, separators of lines and paragraphs, controls of direction, halves of signs, the byte order mark. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}\ufeff]/gu;

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
