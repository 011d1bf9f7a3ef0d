import type { z } from "zod";
import type { Text } from "../text.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Cause } from "./issues/cause.ts";
import { textOfCause } from "./issues/cause-texts.ts";
import { causesOfIssue } from "./issues/causes-of-issue.ts";
import { type Path, tellable, writtenPath } from "./path.ts";

/** How the document that was refused differs from the one that a person sees. */
export interface DiagnosticsOfIssuesOptions {
  /**
   * Where the person sees the value at a path of the document: its keys are named, and placed, from there.
   *
   * @defaultValue the path itself
   */
  origin?: ((path: Path) => Path) | undefined;
}

/**
 * Tells what a schema refused in a document to the person who wrote it: what to write instead, in both languages.
 *
 * Values are looked up in `document` but never repeated. Without issues there are no diagnostics.
 */
export function diagnosticsOfIssues(
  issues: readonly z.core.$ZodIssue[],
  document: unknown,
  { origin = (path) => path }: DiagnosticsOfIssuesOptions = {},
): Diagnostic[] {
  return issues
    .flatMap((issue) => causesOfIssue(issue, document))
    .map(({ path, cause }) => diagnosticOf(cause, origin(path)));
}

function diagnosticOf(cause: Cause, path: Path): Diagnostic {
  const { fr, en } = textOfCause(cause, nameOf(path));
  const suggestion = "suggestion" in cause ? cause.suggestion : undefined;
  return {
    severity: "error",
    code: cause.code,
    message: fr,
    english: en,
    at: { path: tellable(path) },
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

function nameOf(path: Path): Text {
  const written = writtenPath(path);
  if (path.length === 0) return { fr: "Ce document", en: "This document" };
  if (written === "") return { fr: "Une clé", en: "A key" };
  if (tellable(path).length === path.length) return { fr: `« ${written} »`, en: `“${written}”` };
  return { fr: `Une clé de « ${written} »`, en: `A key of “${written}”` };
}
