import type { Cause } from "./misreading.ts";
import { quotedLine } from "./quoted.ts";
import { lineBelow, startsEntry } from "./source-line.ts";

/** `title: @equipe`, `title: [Lire](https://…)`, `title: - lire`: a text that starts with a sign of YAML's own. */
export const signBeforeText: Cause = ({ line, start }) => {
  if (start < line.valueOffset || !SIGN_FIRST.test(line.value)) return undefined;
  const suggestion = quotedLine(line);
  return { kind: "sign-before-text", offset: line.valueOffset, ...(suggestion && { suggestion }) };
};

/** `title: La session : suite`: a colon and a space inside a text. */
export const colonInText: Cause = ({ line, source, code, end }) => {
  if (code !== "BLOCK_AS_IMPLICIT_KEY") return undefined;
  if (COLON.test(line.value)) {
    const suggestion = quotedLine(line);
    return { kind: "colon-in-text", offset: line.valueOffset, ...(suggestion && { suggestion }) };
  }
  for (let below = lineBelow(source, line); below; below = lineBelow(source, below)) {
    if (below.start > end) return undefined;
    const colon = below.text.search(COLON);
    if (colon === -1) continue;
    return startsEntry(below)
      ? { kind: "uneven-indentation", offset: below.firstOffset }
      : { kind: "colon-in-text", offset: below.start + colon };
  }
  return undefined;
};

/** `title: "Le" projet`, `title: 'L'accès'`: text after what looked like the closing quote. */
export const textAfterQuote: Cause = ({ line, start, code }) => {
  const quote = line.value.charAt(0);
  if (code !== "UNEXPECTED_TOKEN" && code !== "MISSING_CHAR") return undefined;
  if ((quote !== '"' && quote !== "'") || start <= line.valueOffset) return undefined;
  const suggestion = quotedLine(line, meantText(line.value, quote));
  return { kind: "text-after-quote", offset: line.valueOffset, ...(suggestion && { suggestion }) };
};

/** `"a\p"`: a backslash that YAML does not know. */
export const badEscape: Cause = ({ code, start }) =>
  code === "BAD_DQ_ESCAPE" ? { kind: "bad-escape", offset: start } : undefined;

const SIGN_FIRST = /^(?:[@`%*&!,|>[\]{}]|[-?](?: |$))/;
const COLON = /:(?: |$)/;

/** In `'L'accès'` the outer quotes were meant as quotes and the inner one as an apostrophe; else all is text. */
function meantText(value: string, quote: string): string {
  const isApostrophe = quote === "'" && /^'[^']*\p{L}'\p{L}/u.test(value);
  return isApostrophe ? value.replace(/^'|'$/g, "") : value;
}
