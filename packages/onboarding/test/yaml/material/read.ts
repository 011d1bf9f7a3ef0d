import { readFileSync } from "node:fs";
import type { FixableDiagnostic } from "@communaute/yaml";
import { type LayerReading, readLayer } from "../../../src/yaml/read-layer.ts";

/** Reads one of the checklists that the tests share. */
export function readShared(id: string): LayerReading {
  return readLayer(textOf(`../../material/checklists/${id}.yml`), { id, file: `${id}.yml` });
}

/** Reads one of the files that are written as the portal's are. */
export function readPortal(name: string): LayerReading {
  return readLayer(textOf(`portal/${name}.yml`), { id: name, file: `${name}.yml` });
}

/** The text of a file next to this one. */
export function textOf(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}

/** A diagnostic in one line, without its words: `11:10 error unreadable-due`. */
export function inShort({ at, severity, code }: FixableDiagnostic): string {
  return `${at?.line}:${at?.column} ${severity} ${code}`;
}
