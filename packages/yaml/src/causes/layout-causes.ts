import type { Cause } from "./misreading.ts";
import { lineBelow, startsEntry } from "./source-line.ts";

/** `<<<<<<< HEAD`: what git leaves when two people change the same lines. */
export const conflictMarker: Cause = ({ source }) => {
  const marker = /^<{7} /m.exec(source);
  return marker ? { kind: "conflict-marker", offset: marker.index } : undefined;
};

/** A line of the complaint that is indented by a tab, or by the no-break spaces of a text processor. */
export const blankIndentation: Cause = ({ source, line, code, start, end }) => {
  if (code === "TAB_AS_INDENT") return { kind: "blank-indentation", offset: start };
  for (let at: typeof line | undefined = line; at; at = lineBelow(source, at)) {
    const blank = /^ *[^\S ]/.test(at.text) ? at.text.search(/[^\S ]/) : -1;
    if (blank !== -1) return { kind: "blank-indentation", offset: at.start + blank };
    if (at.start > end) return undefined;
  }
  return undefined;
};

/** `title:Carnet`, `title: Carnet` with a no-break space: a colon that YAML does not see. */
export const missingSpaceAfterColon: Cause = ({ line, code }) => {
  if (!EXPECTS_A_KEY.has(code)) return undefined;
  const [, head, rest] = /^( *(?:- )?[\w-]+:)[^\S ]*([^\s/].*)$/.exec(line.text) ?? [];
  if (head === undefined || rest === undefined) return undefined;
  const suggestion = `${head.trimStart()} ${rest.trimEnd()}`;
  return { kind: "missing-space-after-colon", offset: line.start + head.length, suggestion };
};

/** A line that starts neither a field nor an item. */
export const lineWithoutKey: Cause = ({ line, code }) => {
  if (!EXPECTS_A_KEY.has(code) || startsEntry(line) || line.value.trim() === "") return undefined;
  return { kind: "line-without-key", offset: line.firstOffset };
};

/** `- Ada` above `  start: …`: a text and fields in one list item. */
export const textBeforeFields: Cause = ({ line, code, start }) =>
  code === "MULTILINE_IMPLICIT_KEY" && start > line.firstOffset && startsEntry(line)
    ? { kind: "text-before-fields", offset: start }
    : undefined;

/** `: valeur`: a value whose key was lost. */
export const emptyKey: Cause = ({ line }) =>
  /^ *:(?: |$)/.test(line.text) ? { kind: "empty-key", offset: line.firstOffset } : undefined;

/** A field or an item that stands where its neighbours do not. */
export const unevenIndentation: Cause = ({ line, code, start }) =>
  code === "BAD_INDENT" || start <= line.firstOffset
    ? { kind: "uneven-indentation", offset: line.firstOffset }
    : undefined;

const EXPECTS_A_KEY = new Set(["MULTILINE_IMPLICIT_KEY", "MISSING_CHAR"]);
