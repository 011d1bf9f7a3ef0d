import type { CST } from "yaml";
import type { Cause } from "./misreading.ts";
import { sourceLine } from "./source-line.ts";

/** `title: "abc`: a quote that is still open where the reader gives up. */
export const unclosedQuote: Cause = ({ source, tokens, code, start }) => {
  if (code !== "MISSING_CHAR") return undefined;
  const open = tokenBefore(tokens, start, isOpenQuote);
  if (open === undefined) return undefined;
  const { head, value, valueOffset } = sourceLine(source, open.offset);
  const closed = valueOffset === open.offset && `${head.trimStart()}${value}${value.charAt(0)}`;
  return { kind: "unclosed-quote", offset: open.offset, ...(closed && { suggestion: closed }) };
};

/** `techno: [a, b`: a bracket or a brace that is still open where the reader gives up. */
export const unclosedBracket: Cause = ({ tokens, start }) => {
  const open = tokenBefore(tokens, start, isOpenCollection);
  return open && { kind: "unclosed-bracket", offset: open.offset };
};

function isOpenQuote(token: CST.Token): boolean {
  if (token.type !== "double-quoted-scalar" && token.type !== "single-quoted-scalar") return false;
  return token.source.length === 1 || !token.source.endsWith(token.source.charAt(0));
}

function isOpenCollection(token: CST.Token): boolean {
  if (token.type !== "flow-collection") return false;
  const expected = token.start.type === "flow-map-start" ? "flow-map-end" : "flow-seq-end";
  return token.end[0]?.type !== expected;
}

/** The last token of a kind that starts before an offset. */
function tokenBefore(
  tokens: readonly CST.Token[],
  offset: number,
  isKind: (token: CST.Token) => boolean,
): CST.Token | undefined {
  let last: CST.Token | undefined;
  const visit = (token: CST.Token | null | undefined): void => {
    if (!token || token.offset >= offset) return;
    if (isKind(token) && (last === undefined || token.offset >= last.offset)) last = token;
    if (token.type === "document") visit(token.value);
    if (!("items" in token)) return;
    for (const { key, value } of token.items) {
      visit(key);
      visit(value);
    }
  };
  for (const token of tokens) visit(token);
  return last;
}
