import type { Random } from "../random.ts";
import type { WritingStyle } from "../sheet.ts";

/** The habits of one author: most files come from a tool, the others from a text editor. */
export function writingStyle(random: Random): WritingStyle {
  return {
    listIndent: random.chance(0.75) ? 2 : 0,
    quote: random.chance(0.85) ? "'" : '"',
    longTexts: random.weighted([
      ["folded-block", 60],
      ["one-line", 30],
      ["several-lines", 10],
    ]),
  };
}
