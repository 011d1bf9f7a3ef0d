import { limits } from "../limits.ts";
import type { YamlRoot, YamlValue } from "../yaml-root.ts";
import { LineCursor } from "./line-cursor.ts";
import { plainBlockText } from "./plain-block-text.ts";
import { plainFlowList } from "./plain-flow.ts";
import { isLoadedKey, plainKeyEnd } from "./plain-key.ts";
import { plainQuoted } from "./plain-quoted.ts";
import { plainScalar } from "./plain-scalar.ts";

/**
 * Reads YAML of which nobody could doubt the meaning; `undefined` for all other, which the full reader then reads.
 *
 * What it does read, it reads as the full reader does. Line ends must be `\n`.
 */
export function plainYaml(source: string): Record<string, unknown> | undefined;
export function plainYaml(source: string, root: YamlRoot): YamlValue | undefined;
export function plainYaml(source: string, root: YamlRoot = "map"): YamlValue | undefined {
  if (LOADED_CHARACTER.test(source)) return undefined;
  const reader = new PlainReader(source);
  return root === "map" ? reader.rootMap() : reader.rootMapOrList();
}

/** Tabs, control characters, no-line-feed line breaks, byte order marks, and what turns the reading direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const LOADED_CHARACTER = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff]/;

/** Not at the start of an unquoted text. */
const SIGNS = "!&*%@`#,]}?:\u00a0";

/** Every method leaves the cursor on the first line it did not read, or returns `undefined`: not plain. */
class PlainReader {
  private readonly cursor: LineCursor;
  private readonly source: string;
  private readonly hasComments: boolean;

  constructor(source: string) {
    this.source = source;
    this.cursor = new LineCursor(source);
    this.hasComments = source.includes("#");
  }

  rootMap(): Record<string, unknown> | undefined {
    return this.cursor.indent === 0 ? this.map(0, 1) : undefined;
  }

  rootMapOrList(): YamlValue | undefined {
    if (!this.cursor.startsItem()) return this.rootMap();
    const { indent } = this.cursor;
    const list = indent === 0 ? this.list(indent, 1) : undefined;
    return this.cursor.indent < indent ? list : undefined;
  }

  private map(indent: number, depth: number): Record<string, unknown> | undefined {
    if (depth > limits.depth) return undefined;
    const { cursor } = this;
    const map: Record<string, unknown> = {};
    let count = 0;
    while (cursor.indent === indent) {
      const keyOffset = cursor.at;
      const colon = plainKeyEnd(cursor, keyOffset);
      if (colon === -1) return undefined;
      const key = this.source.slice(keyOffset, colon);
      if (isLoadedKey(key)) return undefined;
      const value = this.mapValue(colon + 1, indent, depth);
      if (value === undefined) return undefined;
      map[key] = value;
      count += 1;
    }
    // Counting the keys once costs less than looking each one up before it is set.
    const hasDuplicates = Object.keys(map).length !== count;
    return cursor.indent < indent && !hasDuplicates ? map : undefined;
  }

  private mapValue(after: number, indent: number, depth: number): unknown {
    const { cursor } = this;
    const offset = cursor.afterSpaces(after);
    if (offset < cursor.end) return this.inline(offset, indent, depth);
    cursor.advance();
    const listHere = cursor.indent === indent && cursor.startsItem();
    if (cursor.indent <= indent && !listHere) return null;
    return this.block(indent, depth);
  }

  private list(indent: number, depth: number): unknown[] | undefined {
    if (depth > limits.depth) return undefined;
    const { cursor } = this;
    const first = this.item(indent, depth);
    if (first === undefined) return undefined;
    // Most lists have a single item, and room for one is all that this one takes.
    const list = [first];
    while (cursor.indent === indent && cursor.startsItem()) {
      const item = this.item(indent, depth);
      if (item === undefined) return undefined;
      list.push(item);
    }
    return cursor.indent <= indent ? list : undefined;
  }

  private item(indent: number, depth: number): unknown {
    const { cursor } = this;
    const dash = cursor.at;
    const offset = cursor.afterSpaces(dash + 1);
    if (offset === cursor.end) {
      cursor.advance();
      const empty = cursor.indent <= indent;
      if (cursor.commented && !empty) return undefined;
      return empty ? null : this.block(indent, depth);
    }
    if (cursor.startsItem(offset)) return undefined;
    if (plainKeyEnd(cursor, offset) === -1) return this.inline(offset, indent, depth);
    cursor.indent += offset - dash;
    cursor.at = offset;
    return this.map(cursor.indent, depth + 1);
  }

  /** A value that starts on a line of its own. */
  private block(parentIndent: number, depth: number): unknown {
    const { cursor } = this;
    if (cursor.startsItem()) return this.list(cursor.indent, depth + 1);
    if (plainKeyEnd(cursor, cursor.at) !== -1) return this.map(cursor.indent, depth + 1);
    return cursor.commented ? undefined : this.inline(cursor.at, parentIndent, depth);
  }

  /** A value that starts at `offset` of the cursor's line and is no block map and no block list. */
  private inline(offset: number, parentIndent: number, depth: number): unknown {
    const { cursor, source } = this;
    const { end } = cursor;
    switch (source.charAt(offset)) {
      case '"':
      case "'": {
        const quoted = plainQuoted(source, offset, end);
        if (quoted?.after !== end) return undefined;
        cursor.advance();
        return quoted.value;
      }
      case "|":
      case ">":
        return plainBlockText(cursor, source.slice(offset, end), parentIndent);
      case "[":
        return depth < limits.depth ? this.flowList(offset) : undefined;
      case "{":
        if (depth >= limits.depth || source.slice(offset, end) !== "{}") return undefined;
        cursor.advance();
        return {};
      default:
        return this.unquoted(offset, parentIndent);
    }
  }

  private flowList(offset: number): unknown[] | undefined {
    const list = plainFlowList(this.source, offset, this.cursor.end);
    if (list === undefined) return undefined;
    this.cursor.advance();
    return list.values;
  }

  /** An unquoted text, with the lines below that continue it. */
  private unquoted(offset: number, parentIndent: number): unknown {
    const { cursor, source } = this;
    if (SIGNS.includes(source.charAt(offset)) || cursor.startsItem(offset)) return undefined;
    let text = source.slice(offset, cursor.end);
    if (this.isLoadedText(text)) return undefined;
    cursor.advance();
    if (cursor.indent <= parentIndent) return plainScalar(text);
    while (cursor.indent > parentIndent) {
      const line = source.slice(cursor.at, cursor.end);
      if (cursor.commented || cursor.startsItem() || this.isLoadedText(line)) return undefined;
      text += (cursor.blanks === 0 ? " " : "\n".repeat(cursor.blanks)) + line;
      cursor.advance();
    }
    return text;
  }

  private isLoadedText(text: string): boolean {
    return text.includes(": ") || text.endsWith(":") || (this.hasComments && text.includes(" #"));
  }
}
