import type { WritingStyle } from "../sheet.ts";
import { isPlain, scalar } from "./scalar.ts";

/** A text that does not fit on one line, in the lines of YAML that follow `key:` at the depth of `indent`. */
export function textBlock(text: string, indent: string, style: WritingStyle): string[] {
  if (text.includes("\n")) return literal(text, indent, style);
  const words = text.split(" ");
  const foldable = isPlain(text) && words.every((word) => word !== "");
  if (style.longTexts === "one-line" || !foldable) return [` ${scalar(text, style)}`];
  const lines = wrapped(words).map((line) => `${indent}  ${line}`);
  if (style.longTexts === "folded-block") return [" >-", ...lines];
  const [first = "", ...others] = lines;
  const safe = others.every((line) => isPlain(line.trim()));
  return safe ? [` ${first.trim()}`, ...others] : [` ${text}`];
}

function literal(text: string, indent: string, style: WritingStyle): string[] {
  if (/^\s|\n{2,}$|\t/.test(text)) return [` ${scalar(text, { ...style, quote: '"' })}`];
  const lines = text.replace(/\n$/, "").split("\n");
  return [
    text.endsWith("\n") ? " |" : " |-",
    ...lines.map((line) => (line === "" ? "" : `${indent}  ${line}`)),
  ];
}

function wrapped(words: readonly string[]): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= 78) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
