import type { Place } from "@communaute/schemas";
import type { FixableDiagnostic } from "./fixes/fix.ts";
import { limits } from "./limits.ts";
import { diagnosticOfFault } from "./messages/diagnostic-of-fault.ts";
import { type Fault, faultInWhole } from "./messages/fault.ts";
import { yamlSentences } from "./messages/yaml-sentences.ts";
import { type ParsedYaml, parsedYaml } from "./parsed-yaml.ts";
import type { YamlPath } from "./places/placed.ts";
import { type ValueSpan, type ValueSpans, valueSpans } from "./places/value-spans.ts";
import { type YamlPlaces, yamlPlaces } from "./places/yaml-places.ts";
import { textFaults } from "./text-faults.ts";
import type { YamlRoot, YamlValue } from "./yaml-root.ts";

/** How a YAML file is to be read. */
export interface ReadYamlOptions {
  /** The name that diagnostics and places give. */
  file?: string | undefined;
  /** What the file may hold. @defaultValue `"map"` */
  root?: YamlRoot | undefined;
  /** In characters. @defaultValue 65,536 */
  maxLength?: number | undefined;
  /** How a text that is cut by ` #` is told; after an error there is no value. @defaultValue `"warning"` */
  lostText?: "warning" | "error" | undefined;
}

/** What a YAML file says, and where. */
export interface YamlFile<Root = YamlValue> {
  /** `null` when an error keeps the file from being read. */
  value: Root | null;
  /**
   * The line and column of the value at a path, or of its key; of the nearest existing ancestor when the path leads
   * nowhere, of the file's start when nothing could be read.
   */
  locate: (path: YamlPath, options?: { key?: boolean | undefined }) => Place;
  /** From where to where the value at a path is written; `undefined` when nothing is written there. */
  valueSpan: (path: YamlPath) => ValueSpan | undefined;
}

/** A YAML file, and what is wrong with it; some of that a program can mend. */
export interface YamlReading<Root = YamlValue> {
  value: YamlFile<Root>;
  diagnostics: FixableDiagnostic[];
}

/**
 * Reads a YAML file. Never throws: all that is wrong becomes diagnostics with file, line and column.
 *
 * A byte order mark is taken off and told, a first line `---` is allowed. An empty text gives `null` and an error.
 */
export function readYaml(
  text: string,
  options?: ReadYamlOptions & { root?: "map" | undefined },
): YamlReading<Record<string, unknown>>;
export function readYaml(text: string, options: ReadYamlOptions): YamlReading;
export function readYaml(text: string, options: ReadYamlOptions = {}): YamlReading {
  const { file, root = "map", maxLength = limits.textLength, lostText = "warning" } = options;
  const mark = text.startsWith("\ufeff") ? 1 : 0;
  const source = withoutStart(text.slice(mark));
  const parsed = source.length > maxLength ? TOO_LARGE : parsedYaml(source, root);
  const yaml = lostText === "error" ? withCutTexts(parsed) : parsed;
  const faults = [...yaml.faults, ...textFaults(source)];
  if (mark === 1) faults.push({ kind: "byte-order-mark", offset: 0 });
  if (yaml.total > yaml.faults.length) {
    faults.push({ kind: "too-many-diagnostics", offset: 0, count: yaml.total });
  }
  return {
    value: { value: yaml.value, ...finders(source, mark, yaml, file) },
    diagnostics: faults.map((fault) => told(fault)),
  };

  /** Editors show no byte order mark, but it counts as a character of the text. */
  function told(fault: Fault): FixableDiagnostic {
    const diagnostic = diagnosticOfFault(fault, source, yamlSentences, file);
    const { fix } = faultInWhole(fault, mark);
    return fix ? { ...diagnostic, fix } : diagnostic;
  }
}

const TOO_LARGE: ParsedYaml<YamlValue> = {
  value: null,
  faults: [{ kind: "text-too-large", offset: 0 }],
  total: 1,
  isPlain: false,
};

/** The `---` that may open a file becomes a comment of the same length. */
function withoutStart(text: string): string {
  return text.replace(START, (start) => `${start.slice(0, -3)}###`);
}

const START = /^(?:[ \t]*(?:#.*)?\r?\n)*---(?=[ \t]*\r?(?:\n|$))/;

function withCutTexts(yaml: ParsedYaml<YamlValue>): ParsedYaml<YamlValue> {
  const faults = yaml.faults.map(
    (fault): Fault => (fault.kind === "text-lost" ? { ...fault, kind: "text-cut" } : fault),
  );
  const isCut = faults.some(({ kind }) => kind === "text-cut");
  return { ...yaml, value: isCut ? null : yaml.value, faults };
}

function finders(
  source: string,
  mark: number,
  { isPlain, faults }: ParsedYaml<YamlValue>,
  file: string | undefined,
): Pick<YamlFile, "locate" | "valueSpan"> {
  const isTooLarge = faults === TOO_LARGE.faults;
  let places: YamlPlaces | undefined;
  let spans: ValueSpans | undefined;
  return {
    locate: (path, { key = false } = {}) => {
      places ??= isTooLarge ? () => ({ line: 1, column: 1 }) : yamlPlaces(source, isPlain);
      return { ...(file === undefined ? {} : { file }), ...places(path, key), path: [...path] };
    },
    valueSpan: (path) => {
      spans ??= isTooLarge ? () => undefined : valueSpans(source);
      const span = spans(path);
      return span && { start: span.start + mark, end: span.end + mark };
    },
  };
}
