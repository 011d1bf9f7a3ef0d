import { isMap, type Node, type YAMLSeq } from "yaml";
import type { Edit } from "./edit.ts";
import { type Editing, isFilledMap, replacedInline, says } from "./editing.ts";
import { insertion, lineStart, wholeLines } from "./lines.ts";
import { yamlLines } from "./yaml-text.ts";

/** The edits that turn a block list into `wanted`: kept items stay, changed ones are edited, others come and go. */
export function listEdits(list: YAMLSeq, wanted: readonly unknown[], editing: Editing): Edit[] {
  const { source, style } = editing;
  const nodes = list.items as Node[];
  const [before, after] = keptEnds(nodes, wanted);
  const changed = nodes.slice(before, nodes.length - after);
  const targets = wanted.slice(before, wanted.length - after);
  const edits = changed.flatMap((node, i): Edit[] => {
    if (i >= targets.length) return [{ ...linesOf(node, source), text: "" }];
    return says(node, targets[i]) ? [] : itemEdits(node, targets[i], editing);
  });
  const added = targets.slice(changed.length);
  if (added.length > 0) {
    const dash = dashOf(nodes[0] as Node, source);
    const previous = nodes[before + changed.length - 1];
    const next = previous ? linesOf(previous, source).end : lineStart(source, dash);
    const lines = yamlLines(added, dash - lineStart(source, dash), style);
    edits.push(insertion(source, next, lines));
  }
  return edits;
}

/** How many items stay as they are at the start of a list, and at its end. */
function keptEnds(nodes: readonly Node[], wanted: readonly unknown[]): [number, number] {
  const most = Math.min(nodes.length, wanted.length);
  let before = 0;
  while (before < most && says(nodes[before] ?? null, wanted[before])) before += 1;
  let after = 0;
  while (after < most - before && says(nodes.at(-1 - after) ?? null, wanted.at(-1 - after))) {
    after += 1;
  }
  return [before, after];
}

function itemEdits(node: Node, wanted: unknown, editing: Editing): Edit[] {
  if (isMap(node) && !node.flow && isFilledMap(wanted)) return editing.ofMap(node, wanted);
  const inline = replacedInline(node, wanted, editing);
  if (inline) return [inline];
  const { start, end } = linesOf(node, editing.source);
  const indent = dashOf(node, editing.source) - start;
  return [{ start, end, text: yamlLines([wanted], indent, editing.style) }];
}

function linesOf(node: Node, source: string): { start: number; end: number } {
  return wholeLines(source, dashOf(node, source), node.range?.[1] ?? 0);
}

function dashOf(node: Node, source: string): number {
  return source.lastIndexOf("-", (node.range?.[0] ?? 0) - 1);
}
