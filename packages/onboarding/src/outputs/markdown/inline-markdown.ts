import type { Inline } from "../inline/inline.ts";
import { plainText } from "../inline/plain-text.ts";
import { JOINER } from "./defused.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

/**
 * Words as Markdown on one line. Stress that Markdown could not be told of without doubt, within a word or within the same
 * stress, is left out; the words stay.
 */
export function inlineMarkdown(words: readonly Inline[]): string {
  return written(words, { before: "", after: "", marks: "" }).trim();
}

/** What stands around words, by one character each, and the stress that they stand in. */
interface Surroundings {
  before: string;
  after: string;
  marks: string;
}

function written(words: readonly Inline[], around: Surroundings): string {
  return words.reduce((line, word, place) => {
    const next = words[place + 1];
    const here = {
      before: line.at(-1) ?? around.before,
      after: next ? (plainText([next])[0] ?? "x") : around.after,
      marks: around.marks,
    };
    return (
      line + writtenWord(word, next?.kind === "text" || !next ? here : { ...here, after: "x" })
    );
  }, "");
}

function writtenWord(word: Inline, around: Surroundings): string {
  switch (word.kind) {
    case "text":
      return escapeMarkdown(word.text);
    case "code":
      return around.before === "`" ? JOINER + code(word.text) : code(word.text);
    case "link":
      return link(written(word.children, { ...around, before: "[", after: "]" }), word.href);
    case "emphasis":
      return stressed(word.children, "_", around);
    case "strong":
      return stressed(word.children, "**", around);
    default:
      return word satisfies never;
  }
}

function stressed(children: readonly Inline[], mark: string, around: Surroundings): string {
  const text = plainText(children);
  const isClear = isBorder(around.before) && isBorder(around.after) && text === text.trim();
  if (!isClear || text === "" || around.marks.includes(mark)) {
    return JOINER + written(children, around) + JOINER;
  }
  const inner = { before: "[", after: "]", marks: around.marks + mark };
  return `${mark}${written(children, inner)}${mark}`;
}

/** Whether stress can start or end next to a character: an end of the line, a space, or a mark that stresses nothing. */
function isBorder(character: string): boolean {
  return character === "" || /[\s.,;:?()[\]«»“”"…—–]/u.test(character);
}

function link(label: string, href: string): string {
  const address = href.replace(/[()[\]*_~!$'&]/gu, (character) => ADDRESS[character] ?? character);
  const text = label.trim();
  return text === "" ? label : label.replace(text, () => `[${text}](${address})`);
}

function code(text: string): string {
  if (text.trim() === "") return escapeMarkdown(text);
  const longest = Math.max(0, ...(text.match(/`+/gu) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const isPadded = /^[`\s]|[`\s]$/u.test(text);
  return isPadded ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

/** Characters of an address that Markdown may take for its own, as addresses or entities write them. */
const ADDRESS: Readonly<Record<string, string>> = {
  "(": "%28",
  ")": "%29",
  "[": "%5B",
  "]": "%5D",
  "*": "%2A",
  "~": "%7E",
  $: "%24",
  "'": "%27",
  "&": "&amp;",
};
