import type { Diagnostic } from "@communaute/schemas";
import { contentFolders } from "../content-folders.ts";

/** The file could not be read as it stands, or not be replaced: it keeps what it had. */
export function notWritten(file: string): Diagnostic {
  return {
    severity: "error",
    code: "not-written",
    message:
      "Ce fichier n’a pas été changé : il n’a pas pu être relu ou remplacé. Corrige-le, ou vérifie ses droits d’accès et la place qui reste.",
    english:
      "This file has not been changed: it could not be read back or replaced. Mend it, or check its permissions and the space left.",
    at: { file },
  };
}

/** An id that would name a file elsewhere than in its folder. */
export function badFileName(kind: keyof typeof contentFolders): Diagnostic {
  return {
    severity: "error",
    code: "bad-file-name",
    message: `Un identifiant ne peut pas servir de nom de fichier dans « ${contentFolders[kind]} » : retire « / », « \\ » et le point du début.`,
    english: `An id cannot be a file name in “${contentFolders[kind]}”: remove “/”, “\\” and a leading dot.`,
    at: { file: contentFolders[kind] },
  };
}
