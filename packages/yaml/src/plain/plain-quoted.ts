/** A quoted text, and the offset after its closing quote. */
export interface QuotedText {
  value: string;
  after: number;
}

/** The quoted text that opens at `offset` and closes before `end`; `undefined` when it holds anything unusual. */
export function plainQuoted(source: string, offset: number, end: number): QuotedText | undefined {
  return source.charAt(offset) === "'"
    ? singleQuoted(source, offset, end)
    : doubleQuoted(source, offset, end);
}

function singleQuoted(source: string, offset: number, end: number): QuotedText | undefined {
  let close = source.indexOf("'", offset + 1);
  let doubled = false;
  while (close !== -1 && source.charAt(close + 1) === "'") {
    doubled = true;
    close = source.indexOf("'", close + 2);
  }
  if (close === -1 || close >= end) return undefined;
  const inner = source.slice(offset + 1, close);
  return { value: doubled ? inner.replaceAll("''", "'") : inner, after: close + 1 };
}

function doubleQuoted(source: string, offset: number, end: number): QuotedText | undefined {
  let close = source.indexOf('"', offset + 1);
  if (close === -1 || close >= end) return undefined;
  const simple = source.slice(offset + 1, close);
  if (!simple.includes("\\")) return { value: simple, after: close + 1 };
  close = offset + 1;
  while (close < end && source.charAt(close) !== '"')
    close += source.charAt(close) === "\\" ? 2 : 1;
  if (close >= end) return undefined;
  const inner = source.slice(offset + 1, close);
  if (!ONLY_USUAL_ESCAPES.test(inner)) return undefined;
  return { value: inner.replace(ESCAPE, unescaped), after: close + 1 };
}

const ONLY_USUAL_ESCAPES = /^(?:[^\\]|\\(?:["\\/nt]|u[0-9a-fA-F]{4}))*$/;
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|(.))/g;

function unescaped(_escape: string, hex: string | undefined, sign: string): string {
  if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
  if (sign === "n") return "\n";
  return sign === "t" ? "\t" : sign;
}
