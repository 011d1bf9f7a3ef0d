import { LineCursor } from "../plain/line-cursor.ts";
import { plainFlowList } from "../plain/plain-flow.ts";
import { plainKeyEnd } from "../plain/plain-key.ts";
import type { YamlPath } from "./placed.ts";

/** The offset of the value at a path, or of its key; of the nearest existing ancestor when the path leads nowhere. */
export type PlaceFinder = (path: YamlPath, ofKey: boolean) => number;

/**
 * Where everything stands in a text that the plain reader has read.
 *
 * Nothing is read again: in such a text the indentation of the lines is enough to find the way.
 */
export function plainPlaces(source: string): PlaceFinder {
  return (path, ofKey) => {
    const cursor = new LineCursor(source);
    let spot: Spot = { keyOffset: cursor.at, offset: cursor.at, holds: "block" };
    for (const step of path) {
      const next =
        typeof step === "number" ? spotOfItem(cursor, spot, step) : spotOfKey(cursor, spot, step);
      if (next === undefined) return spot.offset;
      spot = next;
    }
    return ofKey ? spot.keyOffset : spot.offset;
  };
}

/** Where a key and its value stand; a `block` starts where the cursor is, anything else on the line of its key. */
interface Spot {
  keyOffset: number;
  offset: number;
  holds: "block" | "inline" | "nothing";
}

function spotOfKey(cursor: LineCursor, { holds }: Spot, key: string): Spot | undefined {
  const { source, indent } = cursor;
  if (holds !== "block" || cursor.startsItem()) return undefined;
  while (cursor.indent === indent) {
    const keyOffset = cursor.at;
    const colon = plainKeyEnd(cursor, keyOffset);
    if (colon - keyOffset === key.length && source.startsWith(key, keyOffset)) {
      return spotOfValue(cursor, keyOffset, colon + 1);
    }
    do cursor.advance();
    while (cursor.indent > indent || (cursor.indent === indent && cursor.startsItem()));
  }
  return undefined;
}

function spotOfValue(cursor: LineCursor, keyOffset: number, after: number): Spot {
  const { indent } = cursor;
  const offset = cursor.afterSpaces(after);
  if (offset < cursor.end) return { keyOffset, offset, holds: "inline" };
  cursor.advance();
  const hasListHere = cursor.indent === indent && cursor.startsItem();
  if (cursor.indent <= indent && !hasListHere) {
    return { keyOffset, offset: keyOffset, holds: "nothing" };
  }
  return { keyOffset, offset: cursor.at, holds: "block" };
}

function spotOfItem(cursor: LineCursor, spot: Spot, index: number): Spot | undefined {
  const { indent } = cursor;
  if (spot.holds === "nothing") return undefined;
  if (spot.holds === "inline" || !cursor.startsItem()) return spotInFlow(cursor, spot, index);
  for (let passed = 0; passed < index; passed += 1) {
    do cursor.advance();
    while (cursor.indent > indent);
    if (cursor.indent < indent || !cursor.startsItem()) return undefined;
  }
  const dash = cursor.at;
  const offset = cursor.afterSpaces(dash + 1);
  if (offset === cursor.end) {
    cursor.advance();
    if (cursor.indent <= indent) return { keyOffset: dash, offset: dash, holds: "nothing" };
    return { keyOffset: cursor.at, offset: cursor.at, holds: "block" };
  }
  // What follows the dash stands as deep as the lines below it.
  cursor.indent += offset - dash;
  cursor.at = offset;
  return {
    keyOffset: offset,
    offset,
    holds: plainKeyEnd(cursor, offset) === -1 ? "inline" : "block",
  };
}

function spotInFlow(cursor: LineCursor, { offset }: Spot, index: number): Spot | undefined {
  if (cursor.source.charAt(offset) !== "[") return undefined;
  const at = plainFlowList(cursor.source, offset, cursor.end)?.offsets[index];
  return at === undefined ? undefined : { keyOffset: at, offset: at, holds: "nothing" };
}
