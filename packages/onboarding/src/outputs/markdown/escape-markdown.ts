import { safeText } from "../inline/safe-text.ts";
import { defused } from "./defused.ts";

/**
 * A text as Markdown that shows it, and nothing more: no stress, link, box, heading, HTML, formula, mention or reference
 * comes of it, wherever on a line it stands.
 */
export function escapeMarkdown(text: string): string {
  return defused(safeText(text))
    .replace(/[\\`*_[\]{}#!|~&<>$]/gu, (character) => ENTITIES[character] ?? `\\${character}`)
    .replace(/^(\s*)([-+=:])/u, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/u, "$1\\$2");
}

/** Entities where a backslash is not understood everywhere: HTML, and formulas. */
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  $: "&#36;",
};
