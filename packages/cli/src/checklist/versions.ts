import { statSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import type { Checklist } from "@communaute/onboarding";
import { folderLayers, layersIn } from "@communaute/onboarding/files";
import { type LayerOf, resolveChecklist } from "@communaute/onboarding/yaml";
import type { Diagnostic, Text } from "@communaute/schemas";

/** One layer in an earlier and in a later version; `null` where it is not there, or cannot be put together. */
export interface LayerVersions {
  layer: string;
  old: Checklist | null;
  next: Checklist | null;
  /** Whether the later version has a file for it at all. */
  remains: boolean;
}

/** Two versions of the layers of a folder, or of a single file. */
export interface Versions {
  layers: LayerVersions[];
  /** What is wrong with the later ones. */
  diagnostics: Diagnostic[];
  /** The folder of the later ones. */
  root: string;
}

/** Reads two versions, both folders or both files; a file stands in a folder of the root, as `communaute/arrivee.yml` does. */
export function versionsOf(
  directory: string,
  old: string,
  next: string,
): Versions | { fault: Text } {
  const [before, after] = [resolve(directory, old), resolve(directory, next)];
  const [beforeIs, afterIs] = [kindOf(before), kindOf(after)];
  if (beforeIs === undefined || afterIs === undefined) return { fault: NOT_THERE };
  if (beforeIs !== afterIs) return { fault: DIFFERENT_KINDS };
  if (afterIs === "folder") return inFolders(before, after);
  return ofFile(before, after);
}

function kindOf(path: string): "folder" | "file" | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isDirectory() ? "folder" : found?.isFile() ? "file" : undefined;
}

function inFolders(before: string, after: string): Versions {
  const later = new Set(layersIn(after));
  const all = [...new Set([...layersIn(before), ...later])];
  return compared(all, folderLayers(before), folderLayers(after), later, after);
}

/** The earlier file takes the place of the later one, among the layers of the later one's folder. */
function ofFile(before: string, after: string): Versions {
  const root = dirname(dirname(after));
  const layer = `${basename(dirname(after))}/${basename(after, extname(after))}`;
  const [layerOf, former] = [folderLayers(root), folderLayers(dirname(dirname(before)))];
  const formerId = `${basename(dirname(before))}/${basename(before, extname(before))}`;
  const asBefore: LayerOf = (id, pin) => {
    if (id !== layer || pin !== undefined) return layerOf(id, pin);
    const reading = former(formerId);
    return reading && { ...reading, value: reading.value && { ...reading.value, id: layer } };
  };
  return compared([layer], asBefore, layerOf, new Set([layer]), root);
}

function compared(
  layers: readonly string[],
  before: LayerOf,
  after: LayerOf,
  later: ReadonlySet<string>,
  root: string,
): Versions {
  const diagnostics: Diagnostic[] = [];
  const versions = layers.map((layer): LayerVersions => {
    const remains = later.has(layer);
    const old = resolveChecklist(layer, { layerOf: before, mode: "lenient" }).value;
    if (!remains) return { layer, old, next: null, remains };
    const next = resolveChecklist(layer, { layerOf: after, known: later });
    diagnostics.push(...next.diagnostics);
    return { layer, old, next: next.value, remains };
  });
  return { layers: versions, diagnostics, root: join(root) };
}

const NOT_THERE: Text = {
  fr: "L’une des deux versions n’existe pas : donne deux dossiers, ou deux fichiers.",
  en: "One of the two versions does not exist: give two folders, or two files.",
};

const DIFFERENT_KINDS: Text = {
  fr: "Compare deux dossiers, ou deux fichiers, mais pas l’un avec l’autre.",
  en: "Compare two folders, or two files, but not one with the other.",
};
