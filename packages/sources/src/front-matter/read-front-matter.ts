import type { Diagnostic, Place, Reading } from "@communaute/schemas";
import {
  diagnosticOfFault,
  faultInWhole,
  limits,
  parsedYaml,
  textFaults,
  type YamlPath,
  type YamlPlaces,
  yamlPlaces,
} from "@communaute/yaml";
import { type FrontMatterFault, frontMatterSentences } from "./front-matter-sentences.ts";
import { splitFrontMatter } from "./split-front-matter.ts";

/** A file's fields and its text, and where each field stands. */
export interface FrontMatter {
  /** The fields; `null` when an error keeps them from being read. */
  front: Record<string, unknown> | null;
  /** All that follows the closing fence; the whole text when there is no front matter. */
  body: string;
  /**
   * The line and column in the file of the value at a path, or of its key; of the nearest existing ancestor when the
   * path leads nowhere, of the file's start when nothing could be read.
   */
  locate: (path: YamlPath, options?: { key?: boolean | undefined }) => Place;
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
  if (front.length > (options.maxFrontLength ?? limits.textLength)) {
    return unread(
      body,
      file,
      ...diagnosticsOf([{ kind: "text-too-large", offset: 0 }], text, file),
    );
  }
  const yaml = parsedYaml(front);
  const faults = allFaults(yaml, frontOffset, textFaults(text));
  const locate = locator(front, split.frontLine, yaml.isPlain, file);
  return {
    value: { front: yaml.value, body, locate },
    diagnostics: faults.length === 0 ? [] : diagnosticsOf(faults, text, file),
  };
}

/** Those of the fields and those of the whole text; nearly always none, which costs nothing then. */
function allFaults(
  yaml: ReturnType<typeof parsedYaml>,
  frontOffset: number,
  ofText: readonly FrontMatterFault[],
): readonly FrontMatterFault[] {
  if (yaml.total === 0) return ofText;
  const inFront = yaml.faults.map((fault) => faultInWhole(fault, frontOffset));
  const { total } = yaml;
  const more: FrontMatterFault = { kind: "too-many-diagnostics", offset: 0, count: total };
  return [...inFront, ...ofText, ...(total > inFront.length ? [more] : [])];
}

function diagnosticsOf(
  faults: readonly FrontMatterFault[],
  text: string,
  file: string | undefined,
): Diagnostic[] {
  return faults.map((fault) => diagnosticOfFault(fault, text, frontMatterSentences, file));
}

/** Holds on to the text of the front matter, and to nothing that was read from it. */
function locator(
  front: string,
  frontLine: number,
  isPlain: boolean,
  file: string | undefined,
): FrontMatter["locate"] {
  let places: YamlPlaces | undefined;
  return (path, { key = false } = {}) => {
    places ??= yamlPlaces(front, isPlain);
    const { line, column } = places(path, key);
    return place(path, file, line + frontLine - 1, column);
  };
}

function unread(
  body: string,
  file: string | undefined,
  ...diagnostics: Diagnostic[]
): Reading<FrontMatter> {
  const locate = (path: YamlPath) => place(path, file, 1, 1);
  return { value: { front: null, body, locate }, diagnostics };
}

function place(path: YamlPath, file: string | undefined, line: number, column: number): Place {
  return { ...(file === undefined ? {} : { file }), line, column, path: [...path] };
}
