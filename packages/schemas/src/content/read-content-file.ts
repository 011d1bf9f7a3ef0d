import type { Diagnostic, Reading } from "../diagnostic/diagnostic.ts";
import { diagnosticsOfIssues } from "../diagnostic/diagnostics-of-issues.ts";
import { modernise } from "../legacy/modernise.ts";
import type { ContentFile } from "./content-file.ts";
import { type ContentEntities, type ContentKind, contentKinds } from "./content-kinds.ts";

/**
 * The entity that a file of the content repository describes, older forms included; `null` when it cannot be read.
 *
 * The `at.path` of every diagnostic leads into the front matter.
 */
export function readContentFile<Kind extends ContentKind>(
  kind: Kind,
  file: ContentFile,
): Reading<ContentEntities[Kind] | null> {
  const { front, diagnostics } = modernise(kind, file.front);
  const decoded = contentKinds[kind].file.safeDecode({ ...file, front });
  if (decoded.success) return { value: decoded.data as ContentEntities[Kind], diagnostics };
  const refused = diagnosticsOfIssues(decoded.error.issues, { ...file, front });
  return { value: null, diagnostics: [...diagnostics, ...refused.map(belowFront)] };
}

function belowFront(diagnostic: Diagnostic): Diagnostic {
  const [root, ...path] = diagnostic.at?.path ?? [];
  return root === "front" ? { ...diagnostic, at: { ...diagnostic.at, path } } : diagnostic;
}
