import { plainQuoted } from "./plain-quoted.ts";
import { plainScalar, type ScalarValue } from "./plain-scalar.ts";

/** The items of a one-line list such as `[a, "b"]` with the offset of each; `undefined` for anything less simple. */
export function plainFlowList(
  source: string,
  offset: number,
  end: number,
): { values: ScalarValue[]; offsets: number[] } | undefined {
  const close = end - 1;
  if (source.charAt(close) !== "]") return undefined;
  const values: ScalarValue[] = [];
  const offsets: number[] = [];
  let at = afterSpaces(source, offset + 1);
  while (at < close) {
    const item = flowItem(source, at, close);
    if (item === undefined) return undefined;
    values.push(item.value);
    offsets.push(at);
    at = afterSpaces(source, item.after);
    if (at === close) return { values, offsets };
    if (source.charAt(at) !== ",") return undefined;
    at = afterSpaces(source, at + 1);
    if (at === close) return undefined;
  }
  return at === close ? { values, offsets } : undefined;
}

interface FlowItem {
  value: ScalarValue;
  after: number;
}

function flowItem(source: string, offset: number, close: number): FlowItem | undefined {
  const first = source.charAt(offset);
  if (first === '"' || first === "'") return plainQuoted(source, offset, close);
  if (NOT_FIRST.includes(first)) return undefined;
  const comma = source.indexOf(",", offset);
  const after = comma === -1 || comma > close ? close : comma;
  const written = source.slice(offset, after);
  if (LOADED.test(written)) return undefined;
  const text = written.trimEnd();
  const value = plainScalar(text);
  return value === undefined ? undefined : { value, after };
}

const NOT_FIRST = ",-?:|>@`%&*!#";
/** Signs with a meaning inside a list, and blanks that YAML would keep. */
const LOADED = /[[\]{}:#]|[^\S ]/;

function afterSpaces(source: string, offset: number): number {
  let at = offset;
  while (source.charCodeAt(at) === 32) at += 1;
  return at;
}
