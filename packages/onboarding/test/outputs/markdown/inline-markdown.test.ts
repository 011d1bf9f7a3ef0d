import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Inline } from "../../../src/outputs/inline/inline.ts";
import { plainText } from "../../../src/outputs/inline/plain-text.ts";
import { readInline } from "../../../src/outputs/inline/read-inline.ts";
import { inlineMarkdown } from "../../../src/outputs/markdown/inline-markdown.ts";
import { drawnText } from "../inline/drawn-text.ts";
import { PINGS } from "../pings.ts";
import { readMarkdown } from "./read-markdown.ts";

const OURS = ["em", "strong", "link"].flatMap((mark) => [`${mark}_open`, `${mark}_close`]);

function linksOf(words: readonly Inline[]): string[] {
  return words.flatMap((word) => [
    ...(word.kind === "link" && plainText(word.children).trim() !== "" ? [word.href] : []),
    ...("children" in word ? linksOf(word.children) : []),
  ]);
}

const unjoined = (text: string) => text.replaceAll("\u2060", "").replace(/\s+/gu, " ").trim();

describe("words as Markdown", () => {
  test("are read by another reader as the same words, with our links and no other mark, whatever they are", () => {
    fc.assert(
      fc.property(drawnText, (text) => {
        const words = readInline(text);
        const read = readMarkdown(inlineMarkdown(words));
        expect(unjoined(read.text)).toBe(unjoined(plainText(words)));
        expect(read.links.map((href) => decodeURI(href))).toEqual(
          linksOf(words).map((href) => decodeURI(href)),
        );
        expect(read.marks.filter((mark) => !OURS.includes(mark) && mark !== "code_inline")).toEqual(
          [],
        );
      }),
      { numRuns: 2000 },
    );
  });

  test.each(["//www.exemple.fr", "voir //exemple.fr/page", "//exemple.fr//autre.fr"])(
    "%j becomes no link to the scheme of whoever reads it",
    (title) => {
      const { links, text } = readMarkdown(inlineMarkdown(readInline(title)));
      expect({ links, text: unjoined(text) }).toEqual({ links: [], text: title });
    },
  );

  test.each([
    "deadbe*ef1*",
    "dead**beef1**",
    "ww*w*.exemple.fr",
    "http*s*://exemple.fr",
    "G*H*-12",
    "@*lou*",
    "#*12*",
    "lou*@*exemple.fr",
  ])("%j pings nobody although its stress is left out", (title) => {
    const { text } = readMarkdown(inlineMarkdown(readInline(title)));
    for (const ping of Object.values(PINGS)) expect(text).not.toMatch(ping);
  });
});
