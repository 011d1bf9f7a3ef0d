import type { Link } from "../../definition/item.ts";
import type { Words } from "../../definition/words.ts";
import { labelAndLinks } from "../inline/label-and-links.ts";
import { plainText } from "../inline/plain-text.ts";
import { readInline } from "../inline/read-inline.ts";
import { isSafeAddress } from "../inline/safe-address.ts";
import { safeText } from "../inline/safe-text.ts";
import { inLanguage } from "../words/in-language.ts";
import { PHRASES } from "../words/phrases.ts";
import type { LinkView, TitleView } from "./checklist-view.ts";
import type { ViewOptions } from "./view-options.ts";

/** A title as a label, with the links that stood in it and those that go with it beneath. */
export function titleView(
  title: Words,
  links: readonly Link[] | undefined,
  options: ViewOptions,
): TitleView {
  const { text, language } = inLanguage(title, options.language);
  const read = labelAndLinks(readInline(text, options));
  const name = plainText(read.label).trim();
  const { open } = PHRASES[options.language];
  return {
    label: read.label,
    text: name,
    links: [
      ...read.links.map(({ href, text, isWhole }) => ({ href, text: isWhole ? open(name) : text })),
      ...(links ?? []).map((link) => linkView(link, name, options)),
    ],
    ...(language === options.language ? {} : { language }),
  };
}

/** A link that goes with a title: without a name of its own, it opens what the title says. */
function linkView({ href, title }: Link, name: string, options: ViewOptions): LinkView {
  const { open } = PHRASES[options.language];
  const text = title
    ? plainText(readInline(inLanguage(title, options.language).text, options)).trim()
    : "";
  if (isSafeAddress(href, options)) return { text: text === "" ? open(name) : text, href };
  return { text: text === "" ? safeText(href) : `${text} (${safeText(href)})` };
}
