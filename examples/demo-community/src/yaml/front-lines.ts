import type { Verbatim, WritingStyle } from "../sheet.ts";
import { scalar } from "./scalar.ts";
import { textBlock } from "./text-block.ts";

/** The lines of a front matter without its fences, and where in it each value stands. */
export interface FrontLines {
  lines: string[];
  /** The index of the line on which the value of a path begins: of a list or a map, that is below its key. */
  lineOf: Map<string, number>;
}

/** The key of a path into a front matter, such as `missions/0/end`. */
export function pathKey(path: readonly (string | number)[]): string {
  return path.join("/");
}

/** Writes a front matter in YAML, as an author of this style would. An empty one has no lines. */
export function frontLines(front: object, style: WritingStyle): FrontLines {
  const lines: string[] = [];
  const lineOf = new Map<string, number>();

  function writeMap(map: object, indent: string, path: string, opening = indent): void {
    let before = opening;
    for (const [key, value] of Object.entries(map)) {
      writeValue(`${before}${key}:`, value, indent, `${path}${key}`);
      before = indent;
    }
  }

  function writeValue(before: string, value: unknown, indent: string, path: string): void {
    const isBlock = Array.isArray(value) ? value.length > 0 : isMap(value) && !isVerbatim(value);
    lineOf.set(path, lines.length + (isBlock ? 1 : 0));
    if (isVerbatim(value)) lines.push(`${before}${value.verbatim && ` ${value.verbatim}`}`);
    else if (Array.isArray(value)) writeList(before, value, indent, path);
    else if (isMap(value)) {
      lines.push(before);
      writeMap(value, `${indent}  `, `${path}/`);
    } else if (typeof value === "string" && (value.length > 80 || value.includes("\n"))) {
      const [first = "", ...others] = textBlock(value, indent, style);
      lines.push(before + first, ...others);
    } else lines.push(`${before} ${scalar(value, style)}`);
  }

  function writeList(before: string, items: unknown[], indent: string, path: string): void {
    lines.push(items.length === 0 ? `${before} []` : before);
    const inside = indent + " ".repeat(style.listIndent);
    for (const [index, item] of items.entries()) {
      const place = `${path}/${index}`;
      if (isMap(item) && !isVerbatim(item)) {
        lineOf.set(place, lines.length);
        writeMap(item, `${inside}  `, `${place}/`, `${inside}- `);
      } else writeValue(`${inside}-`, item, `${inside}  `, place);
    }
  }

  writeMap(front, "", "");
  return { lines, lineOf };
}

function isMap(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isVerbatim(value: unknown): value is Verbatim {
  return isMap(value) && "verbatim" in value;
}
