import { isMap, isScalar, isSeq, type Node, type ParsedNode, type YAMLMap } from "yaml";
import type { Fault } from "../messages/fault.ts";
import { yamlSentences } from "../messages/yaml-sentences.ts";
import type { YamlRoot, YamlValue } from "../yaml-root.ts";
import { keyFault } from "./key-fault.ts";
import { keyName } from "./key-name.ts";
import { nodeFault } from "./node-fault.ts";

/** The root in plain JavaScript values, and what was refused in it. */
export interface RootReading {
  /** `null` after any error. */
  value: YamlValue | null;
  faults: Fault[];
}

/** Turns a composed document into values; aliases, anchors, tags, duplicate and dangerous keys become faults. */
export function rootValue(
  source: string,
  root: ParsedNode | null,
  expected: YamlRoot,
): RootReading {
  const faults: Fault[] = [];
  if (!isMap(root) && !(isSeq(root) && expected === "map-or-list")) {
    return { value: null, faults: [rootFault(root, expected)] };
  }
  const value = nodeValue(root) as YamlValue;
  const isRefused = faults.some(({ kind }) => yamlSentences[kind].severity === "error");
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

function rootFault(root: ParsedNode | null, expected: YamlRoot): Fault {
  const isEmpty = root === null || (isScalar(root) && root.source === "");
  if (isEmpty) return { kind: "root-empty", offset: 0 };
  const kind = expected === "map" ? "root-not-a-map" : "root-neither-map-nor-list";
  return { kind, offset: root.range[0] };
}
