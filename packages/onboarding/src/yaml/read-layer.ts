import type { FixableDiagnostic } from "@communaute/yaml";
import type { Layer } from "../definition/layer.ts";
import { layerOf } from "./layers/layer-of.ts";
import { portalLayerOf } from "./layers/portal-layer-of.ts";
import { mendedYaml } from "./mended/mended-yaml.ts";
import type { Sheet, Spot } from "./sheet/sheet.ts";

/** Which layer a file is, and what diagnostics call it. */
export interface ReadLayerOptions {
  /** Its path without extension, as others name it in `extends`: `incubateurs/mtes`. */
  id: string;
  file?: string | undefined;
}

/** A layer, and what is wrong with its file; some of that a program can mend. */
export interface LayerReading {
  /**
   * What could be understood, also when there are errors, and without what these are about, so that nobody tells it
   * again; `null` when nothing could.
   */
  value: Layer | null;
  /** In the order of the file, each with its line and column. */
  diagnostics: FixableDiagnostic[];
}

/**
 * Reads a checklist's file: a base, a layer on others, or one of the portal's files, whose root is a list.
 *
 * Never throws. All faults that one file alone can show are told at once, each once and in its place; what other
 * layers must say (whether a target exists) is left to resolving. An empty text gives `null` and an error.
 *
 * @example
 * readLayer("extends: communaute/arrivee\nremove: [agenda]", { id: "incubateurs/mtes" });
 */
export function readLayer(text: string, { id, file }: ReadLayerOptions): LayerReading {
  const { reading, mended, back } = mendedYaml(text, file);
  const { value, locate, valueSpan } = reading.value;
  const sheet: Sheet = {
    layer: id,
    file,
    source: text,
    locate: (path, key) => {
      const { line = 1, column = 1 } = locate(path, { key });
      return back.place({ line, column });
    },
    span: (path) => {
      const span = valueSpan(path);
      return span && { start: back.offset(span.start), end: back.offset(span.end) };
    },
    told: [...mended, ...reading.diagnostics.map(back.diagnostic)],
  };
  const root: Spot = { sheet, path: [], value };
  const layer = value === null ? null : Array.isArray(value) ? portalLayerOf(root) : layerOf(root);
  return { value: layer, diagnostics: inOrder(sheet.told) };
}

/** By place, without the sign that turns the reading direction of a link that is told as unsafe for it. */
function inOrder(told: readonly FixableDiagnostic[]): FixableDiagnostic[] {
  const unsafe = new Set(told.filter(({ code }) => code === "unsafe-link").map(lineOf));
  return told
    .filter((diagnostic) => diagnostic.code !== "bidi-control" || !unsafe.has(lineOf(diagnostic)))
    .toSorted((a, b) => lineOf(a) - lineOf(b) || columnOf(a) - columnOf(b));
}

function lineOf({ at }: FixableDiagnostic): number {
  return at?.line ?? 1;
}

function columnOf({ at }: FixableDiagnostic): number {
  return at?.column ?? 1;
}
