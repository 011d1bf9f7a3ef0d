declare module "markdown-it" {
  interface Token {
    type: string;
    content: string;
    children: Token[] | null;
    attrGet(name: string): string | null;
  }

  interface Reader {
    linkify: { set(options: { fuzzyLink: boolean; fuzzyEmail: boolean }): void };
    parse(markdown: string, env: object): Token[];
  }

  const markdownIt: (options: { html: boolean; linkify: boolean }) => Reader;
  export = markdownIt;
}
