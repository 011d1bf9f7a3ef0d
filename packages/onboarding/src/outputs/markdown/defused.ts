/**
 * A text that looks the same, and in which no platform finds a mention, a reference, a commit, a bare address, an emoji's
 * name or a template to act on: an export pings nobody. A word joiner, which has no width, stands inside of each.
 *
 * Marks that Markdown or HTML act on are left as they are: `escapeMarkdown` and `escapeHtml` see to those.
 */
export function defused(text: string): string {
  const uncommitted = text.replace(COMMIT, (digits) =>
    digits.replace(/.{6}(?=.)/gu, `$&${JOINER}`),
  );
  return REFERENCES.reduce(
    (safe, reference) => safe.replace(reference, `$&${JOINER}`),
    uncommitted,
  );
}

/** U+2060: no width, and no place to break a line. */
export const JOINER = "\u2060";

/** 7 to 40 hexadecimal digits, which 6 are too few for. */
const COMMIT = /\b[0-9a-f]{7,40}\b/giu;

/** Each ends where the joiner goes. */
const REFERENCES = [
  /** People, issues, labels, merge requests, epics, milestones, snippets, alerts; `[` and `{` start references too. */
  /[@#~!&%$^[{](?!\s)/gu,
  /** `GH-12`, `GL-12`, and those of issue trackers. */
  /\b[A-Z][A-Z0-9_]+(?=-\d)/gu,
  /\bg[hl](?=-\d)/giu,
  /** Addresses: `https://`, `www.`, and what has a scheme that opens a program. */
  /:(?=\/\/)/gu,
  /** `//exemple.fr`, which some readers follow with the scheme of their page. */
  /\/(?=\/[^\s/])/gu,
  /\bwww(?=\.)/giu,
  /\b(?:mailto|xmpp|tel|javascript|data|matrix):(?=\S)/giu,
  /** `:smile:` */
  /:(?=[\w+-]+:)/gu,
];
