/** A program, or calls of commands, that a page shows, and what the page says that it prints. */
export interface Example {
  /** The page and the line of its first line: `README.md:12`. */
  at: string;
  code: string;
  /** The text block that follows; a program without one prints nothing. */
  output: string;
}

/** The programs of a page, in its order: its `ts` blocks, each with the `text` block that follows at once. */
export function examplesIn(page: string, markdown: string): Example[] {
  return found(PROGRAM, page, markdown);
}

/** The calls that a page shows with what they print: its `sh` blocks that a `text` block follows at once. */
export function callsIn(page: string, markdown: string): Example[] {
  return found(CALL, page, markdown);
}

function found(pattern: RegExp, page: string, markdown: string): Example[] {
  return [...markdown.matchAll(pattern)].map(({ index, groups }) => ({
    at: `${page}:${markdown.slice(0, index).split("\n").length + 1}`,
    code: groups?.code ?? "",
    output: groups?.output ?? "",
  }));
}

const CALL = /^```sh\n(?<code>(?:(?!```)[\s\S])*?)^```$\s+^```text\n(?<output>[\s\S]*?)^```$/gm;
const PROGRAM = /^```ts\n(?<code>[\s\S]*?)^```$(?:\s+^```text\n(?<output>[\s\S]*?)^```$)?/gm;
