import { quoted } from "../causes/quoted.ts";
import { sourceLine } from "../causes/source-line.ts";
import type { Fault } from "../messages/fault.ts";
import { strictYaml } from "../strict/strict-yaml.ts";
import { blankAfterColonFix, blankBeforeColonFix, blanksFix } from "./blanks-fix.ts";
import type { Fix } from "./fix.ts";
import { isContinued } from "./is-continued.ts";

/**
 * A fault with its fix where what was meant is beyond doubt; other faults come back as they are.
 *
 * What has to be read again to be sure is only tried for the first fault of a text.
 */
export function fixedFault(fault: Fault, source: string, isFirst: boolean): Fault {
  const fix = certainFix(fault, source, isFirst);
  return fix ? { ...fault, fix } : fault;
}

function certainFix(fault: Fault, source: string, isFirst: boolean): Fix | undefined {
  switch (fault.kind) {
    case "colon-in-text":
    case "sign-before-text":
      return isFirst ? onlyIfRead(quotesFix(fault, source), source) : undefined;
    case "blank-indentation":
      return isFirst ? onlyIfRead(blanksFix(fault, source), source) : undefined;
    case "alias-forbidden":
      return hasCounterpart(fault, source) ? undefined : quotesFix(fault, source);
    case "tag-forbidden":
    case "text-lost":
      return quotesFix(fault, source);
    case "blank-in-key":
      return blankBeforeColonFix(fault, source);
    case "missing-space-after-colon":
      return isFirst ? onlyIfRead(blankAfterColonFix(fault, source), source) : undefined;
    default:
      return undefined;
  }
}

/** Quotes around the value of the fault's line, when that is one text and the line is all of it. */
function quotesFix({ kind, offset, suggestion }: Fault, source: string): Fix | undefined {
  const line = sourceLine(source, offset);
  const { value, valueOffset } = line;
  if (suggestion === undefined || COMMENT.test(value)) return undefined;
  if (isContinued(source, line)) return undefined;
  if (kind === "sign-before-text" && !MEANT_AS_TEXT.test(value)) return undefined;
  if (kind === "tag-forbidden" && !SHOUTED.test(value)) return undefined;
  return { start: valueOffset, end: valueOffset + value.length, text: quoted(value) };
}

/** A remark for people, which was not meant to be part of the text. */
const COMMENT = /\s#(?:\s|$)/;
/** Not `[a, b` nor `- a`, which may be lists; a link in Markdown and a name after `@` are texts. */
const MEANT_AS_TEXT = /^(?:[@`%*&!]|\[[^\],]*\]\()/;
/** `!important`, but not `!!str` nor `!ruby/object:A`. */
const SHOUTED = /^![\p{L}\p{N}' -]+$/u;

/** Whether `&name` and `*name` answer each other in a text: then they were meant as YAML means them. */
function hasCounterpart({ offset }: Fault, source: string): boolean {
  const name = /^[&*]([^\s,[\]{}]+)/.exec(source.slice(offset, offset + 200));
  if (name === null) return true;
  const other = source.charAt(offset) === "&" ? "*" : "&";
  return source.includes(other + name[1]);
}

/** A fix after which the full reader gets past the place and what surrounds it; the rest of a long text is not read. */
function onlyIfRead(fix: Fix | undefined, source: string): Fix | undefined {
  if (fix === undefined) return undefined;
  const fixed = source.slice(0, fix.start) + fix.text + source.slice(fix.end);
  const end = fix.start + fix.text.length;
  const lineEnd = fixed.indexOf("\n", end + SURROUNDINGS);
  const { faults } = strictYaml(lineEnd === -1 ? fixed : fixed.slice(0, lineEnd), "map-or-list");
  return faults.every(({ offset }) => offset > end) ? fix : undefined;
}

/** In characters: four times as much as a key may be long, and nothing that comes later speaks of an earlier line. */
const SURROUNDINGS = 4_096;
