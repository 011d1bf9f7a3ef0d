import { sameJson } from "@communaute/schemas/content";
import { strictYaml } from "@communaute/yaml";
import { isMap } from "yaml";
import { edited } from "./edit.ts";
import { mapEdits } from "./map-edits.ts";
import { styleOf, yamlLines } from "./yaml-text.ts";

/**
 * The front matter changed as little as possible so that it says `wanted`: lines whose value stays are untouched.
 *
 * What would not read back as `wanted` is never returned: then the whole is written anew.
 */
export function editedFrontMatter(front: string, wanted: Record<string, unknown>): string {
  const style = styleOf(front);
  const lineEnd = front.includes("\r\n") ? "\r\n" : "\n";
  const { value, document } = strictYaml(front);
  if (sameJson(value, wanted)) return front;
  if (isMap(document?.contents) && !document.contents.flow && Object.keys(wanted).length > 0) {
    const edits = mapEdits(document.contents, wanted, front, style);
    const text = edited(
      front,
      edits.map((edit) => ({ ...edit, text: edit.text.replaceAll("\n", lineEnd) })),
    );
    if (sameValues(strictYaml(text).value, wanted)) return text;
  }
  return yamlLines(wanted, 0, style).replaceAll("\n", lineEnd);
}

/** Whether two documents say the same, whatever the order of their first keys. */
function sameValues(a: Record<string, unknown> | null, b: Record<string, unknown>): boolean {
  if (a === null || Object.keys(a).length !== Object.keys(b).length) return false;
  return Object.keys(b).every((key) => Object.hasOwn(a, key) && sameJson(a[key], b[key]));
}
