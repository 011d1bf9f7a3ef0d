import type { Cause } from "./misreading.ts";
import { lineBelow, startsEntry } from "./source-line.ts";

/** `<<<<<<< HEAD`: what git leaves when two people change the same lines. */
export const conflictMarker: Cause = ({ source }) => {
  const marker = /^<{7} /m.exec(source);
  return marker ? { kind: "conflict-marker", offset: marker.index } : undefined;
};

/** A line of the complaint that is indented by a tab, or by the no-break spaces of a text processor. */
export const blankIndentation: Cause = ({ source, line, end }) => {
  for (let at: typeof line | undefined = line; at; at = lineBelow(source, at)) {
    const blank = at.text.search(/^ *[^\S ]/) === -1 ? -1 : at.text.search(/[^\S ]/);
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

/** A field or an item that stands where its neighbours do not. */
export const unevenIndentation: Cause = ({ line, code, start }) =>
  code === "BAD_INDENT" ||
  start < line.firstOffset ||
  (start === line.firstOffset && startsEntry(line))
    ? { kind: "uneven-indentation", offset: line.firstOffset }
    : undefined;

const EXPECTS_A_KEY = new Set(["MULTILINE_IMPLICIT_KEY", "MISSING_CHAR"]);
