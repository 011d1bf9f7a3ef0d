import type { linkSentences } from "../sentences/link-sentences.ts";

/**
 * What is wrong with an address for people to follow; `undefined` for whole `https:` ones, `mailto:`, `tel:`, and
 * paths from the root of the site that shows them.
 */
export function hrefFault(href: string): keyof typeof linkSentences | undefined {
  if (HIDDEN.test(href) || /^[/\\]{2}/.test(href) || href.includes("\\")) return "unsafe-link";
  const [, scheme] = SCHEME.exec(href) ?? [];
  if (scheme === undefined) return href.startsWith("/") ? undefined : "relative-link";
  switch (scheme.toLowerCase()) {
    case "mailto":
    case "tel":
      return href.length > scheme.length + 1 ? undefined : "relative-link";
    case "https":
    case "http":
      return webFault(href);
    default:
      return "unsafe-link";
  }
}

function webFault(href: string): keyof typeof linkSentences | undefined {
  const url = /^https?:\/\/[^/]/i.test(href) && URL.canParse(href) ? new URL(href) : undefined;
  if (url === undefined || url.username !== "" || url.password !== "") return "unsafe-link";
  if (url.protocol === "http:") return "insecure-link";
  return /(?:^|\.)incubateur\.net$/.test(url.hostname) ? "legacy-host-link" : undefined;
}

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

/** Blanks, control characters, signs without width, and signs that turn the reading direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const HIDDEN = /[\s\0-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
