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
import { type SplitFile, splitFrontMatter } from "./split-front-matter.ts";

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
    return unread(body, file, told({ kind: "text-too-large", offset: 0 }));
  }
  const yaml = parsedYaml(front);
  const inFront = yaml.faults.map((fault) => faultInWhole(fault, frontOffset));
  const faults = [...inFront, ...textFaults(text)];
  if (yaml.total > yaml.faults.length) {
    faults.push({ kind: "too-many-diagnostics", offset: 0, count: yaml.total });
  }
  return {
    value: { front: yaml.value, body, locate: locator(split, yaml.isPlain, file) },
    diagnostics: faults.map(told),
  };

  function told(fault: FrontMatterFault): Diagnostic {
    return diagnosticOfFault(fault, text, frontMatterSentences, file);
  }
}

/** Holds on to the text of the front matter, and to nothing that was read from it. */
function locator(
  { front, frontLine }: SplitFile,
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

function unread(body: string, file: string | undefined, fault: Diagnostic): Reading<FrontMatter> {
  const locate = (path: YamlPath) => place(path, file, 1, 1);
  return { value: { front: null, body, locate }, diagnostics: [fault] };
}

function place(path: YamlPath, file: string | undefined, line: number, column: number): Place {
  return { ...(file === undefined ? {} : { file }), line, column, path: [...path] };
}
