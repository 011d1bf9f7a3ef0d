import type { Diagnostic } from "@communaute/schemas";
import type { ContentFile } from "@communaute/schemas/content";
import { splitFrontMatter } from "../front-matter/split-front-matter.ts";
import { editedFrontMatter } from "./writing/edited-front-matter.ts";
import { styleOf, yamlLines } from "./writing/yaml-text.ts";

/**
 * The text of a content file changed so that it says `wanted`, with the smallest difference: a line whose value stays
 * keeps its bytes. Without a text, or with an empty one, a new file is written.
 *
 * A text whose front matter cannot be found gives the diagnostic that says so.
 */
export function rewrittenContent(text: string, { front, body }: ContentFile): string | Diagnostic {
  if (text === "") return `---\n${yamlLines(front, 0, styleOf(""))}---\n${body}`;
  const split = splitFrontMatter(text);
  if ("code" in split) return split;
  const { frontOffset, bodyOffset } = split;
  const fence = text.slice(frontOffset + split.front.length, bodyOffset);
  return text.slice(0, frontOffset) + editedFrontMatter(split.front, front) + fence + body;
}
