import { sameJson } from "@communaute/schemas/content";
import { isMap, type Node, type YAMLSeq } from "yaml";
import type { Edit } from "./edit.ts";
import { lineStart, nextLine } from "./lines.ts";
import { type Editing, mapEdits } from "./map-edits.ts";
import { yamlInline, yamlLines } from "./yaml-text.ts";

/** The edits that turn a block list into `wanted`: kept items stay, changed ones are edited, others come and go. */
export function listEdits(list: YAMLSeq, wanted: readonly unknown[], editing: Editing): Edit[] {
  const nodes = list.items as Node[];
  const values = nodes.map((node) => node.toJSON() as unknown);
  const [before, after] = commonEnds(values, wanted);
  const changed = nodes.slice(before, nodes.length - after);
  const targets = wanted.slice(before, wanted.length - after);
  const both = Math.min(changed.length, targets.length);
  const { source } = editing;
  const edits = targets.slice(0, both).flatMap((target, i) => {
    const node = changed[i] as Node;
    return sameJson(node.toJSON(), target) ? [] : itemEdits(node, target, editing);
  });
  for (const node of changed.slice(both)) edits.push({ ...linesOf(node, source), text: "" });
  const added = targets.slice(both);
  if (added.length > 0) {
    const previous = nodes[before + both - 1];
    const dash = dashOf(nodes[0] as Node, source);
    const start = previous ? linesOf(previous, source).end : lineStart(source, dash);
    const text = yamlLines(added, dash - lineStart(source, dash), editing.style);
    const needsBreak = start > 0 && source[start - 1] !== "\n";
    edits.push({ start, end: start, text: needsBreak ? `\n${text.trimEnd()}` : text });
  }
  return edits;
}

/** How many items the two lists share at their start, and at their end. */
function commonEnds(a: readonly unknown[], b: readonly unknown[]): [number, number] {
  const shortest = Math.min(a.length, b.length);
  let before = 0;
  while (before < shortest && sameJson(a[before], b[before])) before += 1;
  let after = 0;
  while (after < shortest - before && sameJson(a.at(-1 - after), b.at(-1 - after))) after += 1;
  return [before, after];
}

function itemEdits(node: Node, target: unknown, editing: Editing): Edit[] {
  const isMapItem = isMap(node) && !node.flow && typeof target === "object" && target !== null;
  if (isMapItem && !Array.isArray(target) && Object.keys(target).length > 0) {
    return mapEdits(node, target as Record<string, unknown>, editing);
  }
  const [start, end] = node.range ?? [0, 0];
  const inline = yamlInline(target);
  if (inline !== undefined && end > start && !editing.source.slice(start, end).includes("\n")) {
    return [{ start, end, text: inline }];
  }
  const { source } = editing;
  const dash = dashOf(node, source);
  const text = yamlLines([target], dash - lineStart(source, dash), editing.style);
  return [{ start: lineStart(source, dash), end: linesOf(node, source).end, text }];
}

/** From the start of an item's first line to the start of the line after its last. */
function linesOf(node: Node, source: string): { start: number; end: number } {
  const last = node.range?.[1] ?? 0;
  const beforeBreak = source[last - 1] === "\n" ? last - 1 : last;
  return { start: lineStart(source, dashOf(node, source)), end: nextLine(source, beforeBreak) };
}

function dashOf(node: Node, source: string): number {
  return source.lastIndexOf("-", (node.range?.[0] ?? 0) - 1);
}
