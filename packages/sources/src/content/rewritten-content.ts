import type { Diagnostic } from "@communaute/schemas";
import {
  type ContentFile,
  type ContentKind,
  contentKinds,
  readContentFile,
} from "@communaute/schemas/content";
import { readFrontMatter } from "../front-matter/read-front-matter.ts";
import { type SplitFile, splitFrontMatter } from "../front-matter/split-front-matter.ts";
import { changedOnly } from "./writing/changed-only.ts";
import { editedFrontMatter } from "./writing/edited-front-matter.ts";
import { styleOf, yamlLines } from "./writing/yaml-text.ts";

/**
 * The text of a content file changed so that it says `wanted`, with the smallest difference: a line whose value stays
 * keeps its bytes, and so does an older form. An empty text is a new file.
 *
 * A text that cannot be read as it stands gives the diagnostic that says why: it is to be mended first.
 */
export function rewrittenContent(
  kind: ContentKind,
  text: string,
  wanted: ContentFile,
): string | Diagnostic {
  if (text === "") return `---\n${yamlLines(wanted.front, 0, styleOf(""))}---\n${wanted.body}`;
  const split = splitFrontMatter(text);
  if ("code" in split) return split;
  const { value, diagnostics } = readFrontMatter(text);
  const problem = diagnostics.find(({ severity }) => severity === "error");
  if (value.front === null) return problem as Diagnostic;
  const now = readContentFile(kind, { ...wanted, front: value.front }).value;
  const read = now && encoded(kind, now).front;
  const front = read ? changedOnly(value.front, read, wanted.front) : wanted.front;
  return textWith(text, split, editedFrontMatter(split.front, front), wanted.body);
}

/** The file that describes an entity, in today's form. */
export function encoded(kind: ContentKind, entity: { id: string }): ContentFile {
  return (contentKinds[kind].file.encode as (entity: unknown) => ContentFile)(entity);
}

function textWith(text: string, split: SplitFile, front: string, body: string): string {
  const { frontOffset, bodyOffset } = split;
  const fence = text.slice(frontOffset + split.front.length, bodyOffset);
  return text.slice(0, frontOffset) + front + fence + body;
}
