/** The way from the root of a YAML text to a value: keys and list indices. */
export type YamlPath = readonly (string | number)[];

/** Where a value and its key start, and the same for what it holds. Offsets count from the start of the YAML text. */
export interface Placed {
  /** The value's own start for the root and for list items; for an empty list item, its dash. */
  keyOffset: number;
  /** The key's start when there is no value to be seen. */
  offset: number;
  /** Nothing for a value that is neither a map nor a list. */
  entries?: Map<string | number, Placed> | undefined;
}

/** The offset of the value at a path, or of its key; of the nearest existing ancestor when the path leads nowhere. */
export function placedOffset(root: Placed, path: YamlPath, ofKey = false): number {
  let placed = root;
  for (const step of path) {
    const entry = placed.entries?.get(step);
    if (entry === undefined) return placed.offset;
    placed = entry;
  }
  return ofKey ? placed.keyOffset : placed.offset;
}
