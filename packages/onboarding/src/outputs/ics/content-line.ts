import { safeText } from "../inline/safe-text.ts";

/** A text as the value of an iCalendar property (RFC 5545, 3.3.11). */
export function icsText(text: string): string {
  return text
    .split(/\r\n|\r|\n/u)
    .map((line) => safeText(line).replace(/[\\;,]/gu, "\\$&"))
    .join("\\n");
}

/**
 * A property on as many lines as it takes for none to be longer than 75 octets, each with its line break (RFC 5545, 3.1);
 * no character is cut.
 */
export function contentLine(property: string): string {
  const lines = [""];
  let octets = 0;
  for (const character of property) {
    const length = octetsOf(character);
    if (octets + length > LONGEST) {
      lines.push(" ");
      octets = 1;
    }
    lines[lines.length - 1] += character;
    octets += length;
  }
  return `${lines.join("\r\n")}\r\n`;
}

/** How many octets UTF-8 writes a character in. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

const LONGEST = 75;
