import markdownIt from "markdown-it";

const reader = markdownIt({ html: true, linkify: true });
/** Addresses with a scheme become links, as on the platforms; names of sites and of mailboxes are looked at one by one. */
reader.linkify.set({ fuzzyLink: false, fuzzyEmail: false });

/** What a reader that we did not write makes of Markdown: its text, its links, and all other marks that it finds. */
export function readMarkdown(markdown: string): {
  text: string;
  /** The same with words that are code, in which nobody looks for anything, left out. */
  outsideCode: string;
  links: string[];
  marks: string[];
} {
  const tokens = reader.parse(markdown, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  const text = tokens
    .filter(({ type }) => type === "text" || type === "code_inline")
    .map(({ content }) => content)
    .join("");
  const links = tokens
    .filter(({ type }) => type === "link_open" || type === "image")
    .map((token) => token.attrGet("href") ?? token.attrGet("src") ?? "");
  const marks = tokens
    .map(({ type }) => type)
    .filter((type) => !["inline", "text", "paragraph_open", "paragraph_close"].includes(type));
  const outsideCode = tokens
    .map(({ type, content }) => (type === "text" ? content : "\n"))
    .join("");
  return { text, outsideCode, links, marks };
}
