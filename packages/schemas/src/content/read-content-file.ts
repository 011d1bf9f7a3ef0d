import type { Reading } from "../diagnostic/diagnostic.ts";
import { diagnosticsOfIssues } from "../diagnostic/diagnostics-of-issues.ts";
import type { Document } from "../document/any-document.ts";
import { blankEntity } from "../document/blank-entity.ts";
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
  const entity = blanks[kind]();
  entity.id = file.id;
  entity[body] = file.body;
  const { front, diagnostics, origin } = modernise(kind, file.front);
  const reading = shape.read(front, entity);
  if ("issues" in reading) {
    const refused = diagnosticsOfIssues(reading.issues, front, { origin });
    return { value: null, diagnostics: [...diagnostics, ...refused] };
  }
  return { value: reading.properties as ContentEntities[Kind], diagnostics };
}

const blanks = Object.fromEntries(
  Object.entries(contentKinds).map(([kind, { entity }]) => [kind, blankEntity(entity)]),
) as Record<ContentKind, () => Document>;
