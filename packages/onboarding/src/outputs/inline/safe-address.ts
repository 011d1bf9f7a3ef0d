import type { InlineOptions } from "./inline.ts";
import { hasHidden } from "./safe-text.ts";

/**
 * Whether an address may become a link: `https:` with a host and nobody's name before it, `mailto:`, `tel:`, and a page of
 * the host itself when it allows that. All else, `javascript:`, `data:` and `//host` among it, stays text.
 */
export function isSafeAddress(href: string, { rootRelative = false }: InlineOptions = {}): boolean {
  if (hasHidden(href) || UNWRITABLE.test(href)) return false;
  if (HTTPS.test(href) || MAIL.test(href) || TELEPHONE.test(href)) return true;
  return rootRelative && ROOT_RELATIVE.test(href);
}

/** Characters that no address is written with (RFC 3986), of which readers of addresses make different things. */
const UNWRITABLE = /[\s<>"`\\^{|}]/u;
const HTTPS = /^https:\/\/[\p{L}\p{N}][\p{L}\p{N}.-]*(?::\d{1,5})?(?:[/?#].*)?$/iu;
const MAIL = /^mailto:[^@?,;:/]+@[\p{L}\p{N}.-]+(?:\?.*)?$/iu;
const TELEPHONE = /^tel:\+?[\d().-]+(?:;[\w=.-]+)*$/iu;
const ROOT_RELATIVE = /^\/(?:[^/].*)?$/u;
