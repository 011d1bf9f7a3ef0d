import type { Diagnostic, Reading } from "@communaute/schemas";
import {
  type ContentEntities,
  type ContentKind,
  readContentFile,
} from "@communaute/schemas/content";
import { type FrontMatter, readFrontMatter } from "../front-matter/read-front-matter.ts";

/**
 * The entity in the text of one content file; `null` when it cannot be read. Every diagnostic has line and column.
 *
 * `id` is the name of the file without `.md`, and `file` what diagnostics call it.
 */
export function readEntity<Kind extends ContentKind>(
  kind: Kind,
  { id, file, text }: { id: string; file: string; text: string },
): Reading<ContentEntities[Kind] | null> {
  const { value: frontMatter, diagnostics } = readFrontMatter(text, file);
  const { front, body } = frontMatter;
  if (front === null) return { value: null, diagnostics };
  const entity = readContentFile(kind, { id, front, body });
  if (entity.diagnostics.length === 0) return { value: entity.value, diagnostics };
  const placed = entity.diagnostics.map((diagnostic) => place(diagnostic, frontMatter));
  return { value: entity.value, diagnostics: [...diagnostics, ...placed] };
}

function place(diagnostic: Diagnostic, { locate }: FrontMatter): Diagnostic {
  return { ...diagnostic, at: locate(diagnostic.at?.path ?? []) };
}
