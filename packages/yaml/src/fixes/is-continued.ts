import { lineBelow, type SourceLine } from "../causes/source-line.ts";

/** Whether lines below a line belong to its value: they stand further right than its key or its dash. */
export function isContinued(source: string, line: SourceLine): boolean {
  const { head } = line;
  const key = head.search(KEY);
  const column = key === -1 ? head.lastIndexOf("-") : key;
  for (let below = lineBelow(source, line); below; below = lineBelow(source, below)) {
    const said = below.text.trim();
    if (said === "" || said.startsWith("#")) continue;
    const indent = below.text.search(/[^ ]/);
    const isListOfKey = key !== -1 && indent === column && /^-(?: |$)/.test(said);
    return indent > column || isListOfKey;
  }
  return false;
}

const KEY = /\w/;
