import type { Inline } from "./inline.ts";
import { plainText } from "./plain-text.ts";

/** An address, and what its link is called. */
export interface LabelledLink {
  href: string;
  /** What the link is about. */
  text: string;
  /** Whether it is the whole title, so that it must be named differently from it. */
  isWhole: boolean;
}

/**
 * A title without its links, and the links that stood in it: the label of a box to tick must not lead elsewhere, nor a
 * link bear no more than the name of the box.
 */
export function labelAndLinks(title: readonly Inline[]): {
  label: Inline[];
  links: LabelledLink[];
} {
  const [only, ...others] = title.filter((word) => plainText([word]).trim() !== "");
  const isWhole = only?.kind === "link" && others.length === 0;
  return {
    label: joined(title.flatMap(withoutLinks)),
    links: linksOf(title).map(({ href, children }) => ({
      href,
      text: plainText(children),
      isWhole,
    })),
  };
}

function withoutLinks(word: Inline): Inline[] {
  if (!("children" in word)) return [word];
  const children = joined(word.children.flatMap(withoutLinks));
  return word.kind === "link" ? children : [{ kind: word.kind, children }];
}

/** With texts that follow each other as one. */
function joined(words: readonly Inline[]): Inline[] {
  const line: Inline[] = [];
  for (const word of words) {
    const last = line.at(-1);
    if (last?.kind === "text" && word.kind === "text") {
      line[line.length - 1] = { kind: "text", text: last.text + word.text };
    } else line.push(word);
  }
  return line;
}

function linksOf(words: readonly Inline[]): Extract<Inline, { kind: "link" }>[] {
  return words.flatMap((word) => {
    if (word.kind === "link") return [word];
    return "children" in word ? linksOf(word.children) : [];
  });
}
