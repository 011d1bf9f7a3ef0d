import { isMap, isScalar, isSeq, type Node } from "yaml";
import type { FrontMatterPath } from "./places/placed.ts";
import { splitFrontMatter } from "./split-front-matter.ts";
import { keyName } from "./strict/key-name.ts";
import { strictYaml } from "./strict/strict-yaml.ts";

/** From the offset of the first character to that after the last one, in UTF-16 units of the file's text. */
export interface SourceRange {
  start: number;
  end: number;
}

/** What of the file's text says a value. */
export interface EntryRanges {
  /** Missing for the root and for list items. */
  key?: SourceRange | undefined;
  /** Without the comments and line ends that follow; empty where nothing is written. */
  value: SourceRange;
}

/**
 * Finds what to replace in a file to change one value and nothing else; for writing back with the smallest difference.
 *
 * The answer is `undefined` for a path that leads nowhere, for every path of a file that has no readable front matter.
 */
export function documentRanges(text: string): (path: FrontMatterPath) => EntryRanges | undefined {
  const split = splitFrontMatter(text);
  const { front, frontOffset } = "code" in split ? { front: "", frontOffset: 0 } : split;
  const { document } = strictYaml(front);
  return (path) => {
    let key: Node | undefined;
    let value: Node | null = document?.contents ?? null;
    for (const step of path) {
      const entry: Entry | undefined = entryAt(value, step);
      if (entry === undefined) return undefined;
      ({ key, value } = entry);
    }
    if (value === null) return undefined;
    return { key: key && rangeOf(key), value: rangeOf(value) };
  };

  function rangeOf(node: Node): SourceRange {
    const [start, end] = node.range ?? [0, 0];
    const written = front.slice(start, end).trimEnd();
    return { start: frontOffset + start, end: frontOffset + start + written.length };
  }
}

interface Entry {
  key?: Node;
  value: Node | null;
}

function entryAt(node: Node | null, step: string | number): Entry | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && keyName(key) === step);
    return pair && { key: pair.key as Node, value: pair.value as Node | null };
  }
  const item = isSeq(node) ? node.items[Number(step)] : undefined;
  return item === undefined ? undefined : { value: item as Node };
}
