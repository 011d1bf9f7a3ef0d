import { capDiagnostics, type Diagnostic, type Place, type Reading } from "@communaute/schemas";
import { limits } from "./limits.ts";
import { lineColumn } from "./line-column.ts";
import { diagnosticOfFault } from "./messages/diagnostic-of-fault.ts";
import type { Fault } from "./messages/fault.ts";
import { splitFrontMatter } from "./split-front-matter.ts";
import { strictYaml } from "./strict/strict-yaml.ts";

/** The way from the root of the front matter to a value: keys and list indices. */
export type FrontMatterPath = readonly (string | number)[];

/** A file's fields and its text, and where each field stands. */
export interface FrontMatter {
  /** The fields; `null` when an error keeps them from being read. */
  front: Record<string, unknown> | null;
  /** All that follows the closing fence; the whole text when there is no front matter. */
  body: string;
  /**
   * The line and column in the file of the value at a path, or of its key; of the nearest existing ancestor when the
   * path leads nowhere, of the file's start when there is none.
   */
  locate: (path: FrontMatterPath, options?: { key?: boolean }) => Place;
}

/** What may be lifted for a file that is known to be large. */
export interface ReadFrontMatterOptions {
  /** In characters. @defaultValue 65,536 */
  maxFrontLength?: number | undefined;
}

/**
 * Reads a file made of `---`, YAML fields, `---` and a text. Never throws: all that is wrong becomes diagnostics with
 * file, line and column. A text without front matter, the empty one among them, gives `front: null` and an error.
 */
export function readFrontMatter(
  text: string,
  file?: string,
  options: ReadFrontMatterOptions = {},
): Reading<FrontMatter> {
  const split = splitFrontMatter(text, file);
  if ("code" in split) return unread(text, file, split);
  const { front, frontOffset, body } = split;
  if (front.length > (options.maxFrontLength ?? limits.frontLength)) {
    const fault: Fault = { kind: "front-matter-too-large", offset: 0 };
    return unread(body, file, diagnosticOfFault(fault, text, file));
  }
  const reading = strictYaml(front);
  const diagnostics = reading.faults.map((fault) =>
    diagnosticOfFault(inFile(fault, frontOffset), text, file),
  );
  const locate = (path: FrontMatterPath): Place => ({
    ...(file === undefined ? {} : { file }),
    ...lineColumn(text, frontOffset),
    path: [...path],
  });
  return { value: { front: reading.value, body, locate }, diagnostics: capped(diagnostics) };
}

function unread(
  body: string,
  file: string | undefined,
  diagnostic: Diagnostic,
): Reading<FrontMatter> {
  const locate = (path: FrontMatterPath): Place => ({
    ...(file === undefined ? {} : { file }),
    line: 1,
    column: 1,
    path: [...path],
  });
  return { value: { front: null, body, locate }, diagnostics: [diagnostic] };
}

function inFile(fault: Fault, frontOffset: number): Fault {
  const other = fault.other === undefined ? {} : { other: fault.other + frontOffset };
  return { ...fault, ...other, offset: fault.offset + frontOffset };
}

function capped(diagnostics: Diagnostic[]): Diagnostic[] {
  return capDiagnostics(diagnostics, limits.diagnostics).kept;
}
