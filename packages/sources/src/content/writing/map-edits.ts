import { isMap, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import type { Edit } from "./edit.ts";
import { type Editing, isFilledMap, replacedInline, says } from "./editing.ts";
import { insertion, lineStart, wholeLines } from "./lines.ts";
import { listEdits } from "./list-edits.ts";
import { type YamlStyle, yamlLines } from "./yaml-text.ts";

type Entry = Pair<Node, Node | null>;

/** The edits that turn a block map into `wanted`, leaving every line alone whose value stays. */
export function mapEdits(
  map: YAMLMap,
  wanted: Record<string, unknown>,
  source: string,
  style: YamlStyle,
): Edit[] {
  const editing: Editing = { source, style, ofMap };
  return ofMap(map, wanted);

  function ofMap(map: YAMLMap, wanted: Record<string, unknown>): Edit[] {
    const entries = new Map(map.items.map((pair) => [String(pair.key), pair as Entry]));
    const first = map.items[0]?.key as Node | undefined;
    const mapStart = first?.range?.[0] ?? 0;
    const indent = mapStart - lineStart(source, mapStart);
    const gone = [...entries].filter(([key]) => !Object.hasOwn(wanted, key));
    const edits = gone.map(([, entry]): Edit => ({ ...linesOf(entry, source), text: "" }));
    let next = lineStart(source, mapStart);
    for (const [key, value] of Object.entries(wanted)) {
      const entry = entries.get(key);
      if (entry) {
        edits.push(...entryEdits(entry, value, indent, editing));
        next = linesOf(entry, source).end;
      } else {
        edits.push(insertion(source, next, yamlLines({ [key]: value }, indent, style)));
      }
    }
    return edits;
  }
}

function entryEdits(entry: Entry, wanted: unknown, indent: number, editing: Editing): Edit[] {
  const { key, value } = entry;
  if (says(value, wanted)) return [];
  if (isMap(value) && !value.flow && isFilledMap(wanted)) return editing.ofMap(value, wanted);
  if (isSeq(value) && !value.flow && Array.isArray(wanted) && wanted.length > 0) {
    return listEdits(value, wanted, editing);
  }
  const inline = replacedInline(value, wanted, editing);
  if (inline) return [inline];
  const text = yamlLines({ [String(key)]: wanted }, indent, editing.style).trimStart();
  return [{ start: key.range?.[0] ?? 0, end: linesOf(entry, editing.source).end, text }];
}

/** The lines of an entry; comments above and below it stay. */
function linesOf({ key, value }: Entry, source: string): { start: number; end: number } {
  const [keyStart, keyEnd] = key.range ?? [0, 0];
  return wholeLines(source, keyStart, Math.max(keyEnd, value?.range?.[1] ?? 0));
}
