import type { Diagnostic, Reading } from "@communaute/schemas";
import {
  type ContentEntities,
  type ContentKind,
  readContentFile,
} from "@communaute/schemas/content";
import { type FrontMatter, readFrontMatter } from "../front-matter/read-front-matter.ts";
import { quotedDates } from "./quoted-dates.ts";

/** The text of one content file. */
export interface EntityText {
  /** The name of the file without `.md`. */
  id: string;
  /** What diagnostics call the file. */
  file: string;
  text: string;
}

/** The entity that a file describes, what is wrong with it, and where in the file its values stand. */
export interface EntityReading<Kind extends ContentKind>
  extends Reading<ContentEntities[Kind] | null> {
  locate: FrontMatter["locate"];
}

/**
 * The entity in the text of one content file; `null` when it cannot be read. Every diagnostic has line and column.
 */
export function readEntity<Kind extends ContentKind>(
  kind: Kind,
  { id, file, text }: EntityText,
): EntityReading<Kind> {
  const { value: frontMatter, diagnostics } = readFrontMatter(text, file);
  const { front, body, locate } = frontMatter;
  if (front === null) return { value: null, diagnostics, locate };
  const entity = readContentFile(kind, { id, front, body });
  const told = [
    ...entity.diagnostics,
    ...quotedDates(text.slice(0, text.length - body.length), front, locate),
  ];
  if (told.length === 0) return { value: entity.value, diagnostics, locate };
  const placed = told.map(
    (diagnostic): Diagnostic => ({ ...diagnostic, at: locate(diagnostic.at?.path ?? []) }),
  );
  return { value: entity.value, diagnostics: [...diagnostics, ...placed], locate };
}
