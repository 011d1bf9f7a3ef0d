import { type Document, isMap, isScalar, isSeq, type Node } from "yaml";
import { keyName } from "../strict/key-name.ts";
import type { Placed } from "./placed.ts";

/** Where everything stands in a composed document; the first of two entries with one key counts. */
export function documentPlaces(source: string, { contents }: Document.Parsed): Placed {
  const offset = contents?.range[0] ?? 0;
  return placed(contents, offset);

  function placed(node: Node | null, keyOffset: number): Placed {
    const isSeen =
      node !== null && !(isScalar(node) && node.source === "" && node.type === "PLAIN");
    const start = isSeen ? (node.range?.[0] ?? keyOffset) : keyOffset;
    if (isMap(node)) {
      const entries = new Map<string, Placed>();
      for (const { key, value } of node.items) {
        const name = keyName(key as Node);
        if (name === undefined || entries.has(name)) continue;
        entries.set(name, placed(value as Node | null, (key as Node).range?.[0] ?? start));
      }
      return { keyOffset, offset: start, entries };
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => placed(item as Node, itemOffset(item as Node)));
      return { keyOffset, offset: start, entries: new Map(items.entries()) };
    }
    return { keyOffset, offset: start };
  }

  /** Where an item starts; the dash before it when it is empty. */
  function itemOffset(item: Node): number {
    const start = item.range?.[0] ?? 0;
    const isEmpty = isScalar(item) && item.source === "" && item.type === "PLAIN";
    return isEmpty ? Math.max(0, source.lastIndexOf("-", start)) : start;
  }
}
