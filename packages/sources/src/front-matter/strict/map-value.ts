import { isMap, isScalar, isSeq, type Node, type ParsedNode, type YAMLMap } from "yaml";
import type { Fault } from "../messages/fault.ts";
import { sentences } from "../messages/sentences.ts";
import { keyFault } from "./key-fault.ts";
import { keyName } from "./key-name.ts";
import { nodeFault } from "./node-fault.ts";

/** The root map in plain JavaScript values, and what was refused in it. */
export interface MapReading {
  /** `null` after any error. */
  value: Record<string, unknown> | null;
  faults: Fault[];
}

/** Turns a composed document into values; aliases, anchors, tags, duplicate and dangerous keys become faults. */
export function mapValue(source: string, root: ParsedNode | null): MapReading {
  const faults: Fault[] = [];
  if (!isMap(root)) return { value: null, faults: [notAMap(root)] };
  const value = mapEntries(root);
  const isRefused = faults.some(({ kind }) => sentences[kind].severity === "error");
  return { value: isRefused ? null : value, faults };

  function nodeValue(node: Node): unknown {
    note(nodeFault(source, node));
    if (isMap(node)) return mapEntries(node);
    if (isSeq(node)) return node.items.map((item) => nodeValue(item as Node));
    return isScalar(node) ? node.value : null;
  }

  function mapEntries(map: YAMLMap): Record<string, unknown> {
    const entries: Record<string, unknown> = {};
    const offsets = new Map<string, number>();
    for (const pair of map.items) {
      const key = pair.key as Node;
      const name = keyName(key) ?? "";
      const offset = key.range?.[0] ?? 0;
      const other = offsets.get(name);
      const fault = nodeFault(source, key) ?? keyFault(key);
      if (fault) note(fault);
      else if (other === undefined) offsets.set(name, offset);
      else note({ kind: "duplicate-key", offset, key: name, other });
      const value = pair.value === null ? null : nodeValue(pair.value as Node);
      Object.defineProperty(entries, name, { value, ...ORDINARY });
    }
    return entries;
  }

  function note(fault: Fault | undefined): void {
    if (fault) faults.push(fault);
  }
}

/** Sets a property whatever objects inherit under its name. */
const ORDINARY = { writable: true, enumerable: true, configurable: true };

function notAMap(root: ParsedNode | null): Fault {
  const isEmpty = root === null || (isScalar(root) && root.source === "");
  return isEmpty
    ? { kind: "front-matter-empty", offset: 0 }
    : { kind: "front-matter-not-a-map", offset: root.range[0] };
}
