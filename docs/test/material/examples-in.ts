/** A program that a page shows, and what the page says that it prints. */
export interface Example {
  /** The page and the line of the program's first line: `README.md:12`. */
  at: string;
  code: string;
  /** The text block that follows the program; without one the program prints nothing. */
  output: string;
}

/** The programs of a page, in its order: its `ts` blocks, each with the `text` block that follows at once. */
export function examplesIn(page: string, markdown: string): Example[] {
  return [...markdown.matchAll(PROGRAM)].map(({ index, groups }) => ({
    at: `${page}:${markdown.slice(0, index).split("\n").length + 1}`,
    code: groups?.code ?? "",
    output: groups?.output ?? "",
  }));
}

const PROGRAM = /^```ts\n(?<code>[\s\S]*?)^```$(?:\s+^```text\n(?<output>[\s\S]*?)^```$)?/gm;
