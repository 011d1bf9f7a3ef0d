/** A piece of words for people: text, code, or words that are stressed or lead somewhere. Nothing else is markup. */
export type Inline =
  | { kind: "text"; text: string }
  | { kind: "code"; text: string }
  | { kind: "emphasis"; children: Inline[] }
  | { kind: "strong"; children: Inline[] }
  | { kind: "link"; href: string; children: Inline[] };

/** What the host that shows the words allows. */
export interface InlineOptions {
  /** Whether `/page` may be a link, to a page of the host itself. */
  rootRelative?: boolean | undefined;
}
