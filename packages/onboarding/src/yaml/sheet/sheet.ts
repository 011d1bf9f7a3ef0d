import type { FixableDiagnostic, ValueSpan, YamlPath } from "@communaute/yaml";
import type { Origin } from "../../definition/origin.ts";

/** A file being read: where everything in it stands, and what has been found wrong so far. */
export interface Sheet {
  /** The id of the layer that it holds. */
  readonly layer: string;
  readonly file?: string | undefined;
  /** The text that was read; offsets count in it. */
  readonly source: string;
  readonly locate: (path: YamlPath, key: boolean) => { line: number; column: number };
  /** From where to where a value is written. */
  readonly span: (path: YamlPath) => ValueSpan | undefined;
  /** Grows while the file is read. */
  readonly told: FixableDiagnostic[];
}

/** A value in the file, and the way to it. */
export interface Spot {
  readonly sheet: Sheet;
  readonly path: YamlPath;
  readonly value: unknown;
}

/** What stands under a key or a position of a map or list; its value is `undefined` when nothing does. */
export function spotIn({ sheet, path, value }: Spot, step: string | number): Spot {
  const holds = typeof value === "object" && value !== null && Object.hasOwn(value, step);
  const held = holds ? (value as Record<string | number, unknown>)[step] : undefined;
  return { sheet, path: [...path, step], value: held };
}

/** Where a value is written, or where its key is. */
export function originOf({ sheet, path }: Spot, key = false): Origin {
  const { line, column } = sheet.locate(path, key);
  const { layer, file } = sheet;
  return { layer, ...(file === undefined ? {} : { file }), line, column };
}

/** Where a field is written: its value, or its key when a list or map starts on a line below it. */
export function fieldOrigin(spot: Spot): Origin {
  const value = originOf(spot);
  if (typeof spot.value !== "object") return value;
  const key = originOf(spot, true);
  return value.line === key.line ? value : key;
}
