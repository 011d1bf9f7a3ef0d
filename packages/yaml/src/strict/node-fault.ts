import { isAlias, isScalar, type Node } from "yaml";
import type { Fault } from "../messages/fault.ts";

/** What keeps a node from meaning what it seems to mean: an alias, an anchor, a tag, a comment that eats text. */
export function nodeFault(source: string, node: Node): Fault | undefined {
  const offset = node.range?.[0] ?? 0;
  if (isAlias(node)) return { kind: "alias-forbidden", offset };
  if ("anchor" in node && node.anchor !== undefined) {
    return { kind: "alias-forbidden", offset: source.lastIndexOf(`&${node.anchor}`, offset) };
  }
  if ("tag" in node && node.tag !== undefined) {
    return { kind: "tag-forbidden", offset: tagOffset(source, offset) };
  }
  return isScalar(node) && node.type === "PLAIN" ? textFault(source, node) : undefined;
}

/** Where the tag before a value starts; `!!str` and `!e!x` hold more than one exclamation mark. */
function tagOffset(source: string, valueOffset: number): number {
  let start = source.lastIndexOf("!", valueOffset);
  while (start > 0 && !/[\s,[{]/.test(source.charAt(start - 1))) start -= 1;
  return start;
}

/** ` #canal` after a text is a comment to YAML; a person who leaves a space after `#` meant one. */
function textFault(source: string, { range }: Node): Fault | undefined {
  const [start, end] = range ?? [0, 0];
  const swallowed = /\n *(?=- )/.exec(source.slice(start, end));
  if (swallowed) {
    return { kind: "swallowed-line", offset: start + swallowed.index + swallowed[0].length };
  }
  let hash = end;
  while (source.charAt(hash) === " ") hash += 1;
  return source.charAt(hash) === "#" && /\S/.test(source.charAt(hash + 1))
    ? { kind: "text-lost", offset: hash }
    : undefined;
}
