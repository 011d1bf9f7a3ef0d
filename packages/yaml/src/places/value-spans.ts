import { isMap, isScalar, isSeq, type Node } from "yaml";
import { keyName } from "../strict/key-name.ts";
import { strictYaml } from "../strict/strict-yaml.ts";
import type { YamlPath } from "./placed.ts";

/** From where to where something is written: UTF-16 units from the start of the text, the end not included. */
export interface ValueSpan {
  start: number;
  end: number;
}

/** Answers from where to where the value at a path is written; `undefined` when nothing is written there. */
export type ValueSpans = (path: YamlPath) => ValueSpan | undefined;

/** Finds how far the values of a text reach, quotes included; nothing in a text that could not be read. */
export function valueSpans(source: string): ValueSpans {
  const root = strictYaml(source, "map-or-list").document?.contents ?? null;
  return (path) => {
    const node = path.reduce<Node | null>(entry, root);
    const [start, end] = node?.range ?? [0, 0];
    return start === end ? undefined : { start, end };
  };
}

/** What a map or a list holds under a key or an index; the first of two entries with one key. */
function entry(node: Node | null, step: string | number): Node | null {
  if (isSeq(node)) return typeof step === "number" ? ((node.items[step] as Node) ?? null) : null;
  if (!isMap(node) || typeof step === "number") return null;
  const pair = node.items.find(({ key }) => isScalar(key) && keyName(key) === step);
  return (pair?.value as Node | null | undefined) ?? null;
}
