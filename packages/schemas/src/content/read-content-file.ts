import type { Reading } from "../diagnostic/diagnostic.ts";
import { diagnosticsOfIssues } from "../diagnostic/diagnostics-of-issues.ts";
import type { Document } from "../document/any-document.ts";
import { withDefaults } from "../document/with-defaults.ts";
import { modernise } from "../legacy/modernise.ts";
import type { ContentFile } from "./content-file.ts";
import { type ContentEntities, type ContentKind, contentKinds } from "./content-kinds.ts";

/**
 * The entity that a file of the content repository describes, older forms included; `null` when it cannot be read.
 *
 * The `at.path` of every diagnostic leads into the front matter. The codec of the kind gives the same entity, but
 * checks everything twice.
 */
export function readContentFile<Kind extends ContentKind>(
  kind: Kind,
  file: ContentFile,
): Reading<ContentEntities[Kind] | null> {
  const { shape, body } = contentKinds[kind];
  const { front, diagnostics, origin } = modernise(kind, file.front);
  const reading = shape.read(front, { id: file.id, [body]: file.body });
  if ("issues" in reading) {
    const refused = diagnosticsOfIssues(reading.issues, front, { origin });
    return { value: null, diagnostics: [...diagnostics, ...refused] };
  }
  return { value: completed[kind](reading.properties) as ContentEntities[Kind], diagnostics };
}

const completed = Object.fromEntries(
  Object.entries(contentKinds).map(([kind, { entity }]) => [kind, withDefaults(entity)]),
) as Record<ContentKind, (properties: Document) => Document>;
