import type { Spot } from "../sheet/sheet.ts";
import { tell } from "../sheet/tell.ts";
import { hrefFault } from "./href-fault.ts";

/** Tells what is wrong with each link of a text, `[words](address)`, where its address stands. */
export function tellLinksIn(spot: Spot, text: string): void {
  for (const href of hrefsIn(text)) {
    const fault = hrefFault(href);
    if (fault !== undefined) tell(spot, fault, { inside: href });
  }
}

/** The addresses of the links in a text; round brackets may stand in them in pairs. */
export function hrefsIn(text: string): string[] {
  const hrefs: string[] = [];
  for (let at = text.indexOf("]("); at !== -1; at = text.indexOf("](", at + 2)) {
    const end = closingBracket(text, at + 2);
    hrefs.push(withoutTitle(text.slice(at + 2, end)));
  }
  return hrefs;
}

/** Nothing closes a bracket of a link that was cut off: its address is what is left. */
function closingBracket(text: string, start: number): number {
  let open = 1;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "(") open += 1;
    if (text[at] === ")") open -= 1;
    if (open === 0 || text.startsWith("](", at)) return at;
  }
  return text.length;
}

/** `https://… "A title"` and `<https://…>` are the address alone. */
function withoutTitle(inner: string): string {
  const href = inner.replace(/\s"[^"]*"\s*$/, "").trim();
  return href.startsWith("<") && href.endsWith(">") ? href.slice(1, -1) : href;
}
