import { isAlias, isMap, isScalar, isSeq, type Node, type ParsedNode, type YAMLMap } from "yaml";
import type { Fault } from "../messages/fault.ts";
import { keyName } from "./key-name.ts";

/** The root map in plain JavaScript values, and what was refused in it. */
export interface MapReading {
  /** `null` after any error. */
  value: Record<string, unknown> | null;
  faults: Fault[];
}

/** Turns a composed document into values; aliases, anchors, tags, duplicate and dangerous keys become faults. */
export function mapValue(source: string, root: ParsedNode | null): MapReading {
  const faults: Fault[] = [];
  if (!isMap(root)) {
    const empty = root === null || (isScalar(root) && root.source === "");
    const kind = empty ? "front-matter-empty" : "front-matter-not-a-map";
    return { value: null, faults: [{ kind, offset: empty ? 0 : root.range[0] }] };
  }
  const value = mapEntries(root);
  const refused = faults.some(({ kind }) => kind !== "text-lost");
  return { value: refused ? null : value, faults };

  function nodeValue(node: Node): unknown {
    const offset = node.range?.[0] ?? 0;
    if (isAlias(node)) {
      faults.push({ kind: "alias-forbidden", offset });
      return null;
    }
    if ("anchor" in node && node.anchor !== undefined) {
      const anchor = source.lastIndexOf(`&${node.anchor}`, offset);
      faults.push({ kind: "alias-forbidden", offset: anchor });
    }
    if ("tag" in node && node.tag !== undefined) {
      faults.push({ kind: "tag-forbidden", offset: source.lastIndexOf("!", offset) });
    }
    if (isMap(node)) return mapEntries(node);
    if (isSeq(node)) return node.items.map((item) => nodeValue(item as Node));
    return isScalar(node) ? node.value : null;
  }

  function mapEntries(map: YAMLMap): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    const keys = new Map<string, number>();
    for (const pair of map.items) {
      const key = pair.key as Node;
      const offset = key.range?.[0] ?? 0;
      nodeValue(key);
      const name = keyName(key);
      const other = name === undefined ? undefined : keys.get(name);
      if (name === undefined) faults.push({ kind: "key-not-text", offset });
      else if (DANGEROUS_KEYS.has(name)) faults.push({ kind: "dangerous-key", offset, key: name });
      else if (other !== undefined)
        faults.push({ kind: "duplicate-key", offset, key: name, other });
      else keys.set(name, offset);
      const held = pair.value === null ? null : nodeValue(pair.value as Node);
      if (name !== undefined) Object.defineProperty(value, name, { value: held, ...ORDINARY });
    }
    return value;
  }
}

const DANGEROUS_KEYS = new Set(["__proto__", "constructor", "prototype"]);
const ORDINARY = { writable: true, enumerable: true, configurable: true };
