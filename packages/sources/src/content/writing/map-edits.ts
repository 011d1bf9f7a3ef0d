import { sameJson } from "@communaute/schemas/content";
import { isMap, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import type { Edit } from "./edit.ts";
import { lineStart, nextLine } from "./lines.ts";
import { listEdits } from "./list-edits.ts";
import { type YamlStyle, yamlInline, yamlLines } from "./yaml-text.ts";

/** What the edits need to know of the text they are for. */
export interface Editing {
  source: string;
  style: YamlStyle;
}

type Values = Record<string, unknown>;

/** The edits that turn a block map into `wanted`, leaving every line alone whose value stays. */
export function mapEdits(map: YAMLMap, wanted: Values, editing: Editing): Edit[] {
  const pairs = new Map(map.items.map((pair) => [String(pair.key), pair as Pair<Node, Node | null>]));
  const indent = columnOf(map.items[0]?.key as Node, editing.source);
  const edits: Edit[] = [];
  let after = lineStart(editing.source, map.range?.[0] ?? 0);
  for (const [key, pair] of pairs) {
    if (!Object.hasOwn(wanted, key)) edits.push({ ...linesOf(pair, editing.source), text: "" });
  }
  for (const [key, value] of Object.entries(wanted)) {
    const pair = pairs.get(key);
    if (pair) {
      edits.push(...pairEdits(pair, value, indent, editing));
      after = linesOf(pair, editing.source).end;
    } else {
      const text = yamlLines({ [key]: value }, indent, editing.style);
      edits.push({ start: after, end: after, text: onItsOwnLine(editing.source, after, text) });
    }
  }
  return edits;
}

function pairEdits(pair: Pair<Node, Node | null>, wanted: unknown, indent: number, editing: Editing) {
  const node = pair.value;
  if (sameJson(node?.toJSON() ?? null, wanted)) return [];
  if (isMap(node) && !node.flow && isFilledMap(wanted)) return mapEdits(node, wanted, editing);
  if (isSeq(node) && !node.flow && Array.isArray(wanted) && wanted.length > 0) {
    return listEdits(node, wanted, editing);
  }
  return [replacement(pair, wanted, indent, editing)];
}

/** The new value in the place of the old one, or the whole entry anew when either needs several lines. */
function replacement(pair: Pair<Node, Node | null>, wanted: unknown, indent: number, editing: Editing): Edit {
  const [start, end] = pair.value?.range ?? [0, 0];
  const inline = yamlInline(wanted);
  const fits = inline !== undefined && end > start && !editing.source.slice(start, end).includes("\n");
  if (fits) return { start, end, text: inline };
  const lines = linesOf(pair, editing.source);
  const keyStart = pair.key.range?.[0] ?? lines.start;
  const text = yamlLines({ [String(pair.key)]: wanted }, indent, editing.style);
  return { start: keyStart, end: lines.end, text: text.trimStart() };
}

/** From the start of an entry's first line to the start of the next entry's; comments after it stay. */
function linesOf(pair: Pair<Node, Node | null>, source: string): { start: number; end: number } {
  const start = lineStart(source, pair.key.range?.[0] ?? 0);
  const last = pair.value?.range?.[1] || pair.key.range?.[1] || 0;
  const beforeBreak = source[last - 1] === "\n" ? last - 1 : last;
  return { start, end: nextLine(source, Math.max(beforeBreak, pair.key.range?.[1] ?? 0)) };
}

function columnOf(node: Node | undefined, source: string): number {
  const start = node?.range?.[0] ?? 0;
  return start - lineStart(source, start);
}

function onItsOwnLine(source: string, offset: number, text: string): string {
  return offset > 0 && source[offset - 1] !== "\n" ? `\n${text.trimEnd()}` : text;
}

function isFilledMap(value: unknown): value is Values {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length > 0
  );
}
