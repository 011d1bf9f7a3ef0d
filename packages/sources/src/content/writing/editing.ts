import { sameJson } from "@communaute/schemas/content";
import type { Node, YAMLMap } from "yaml";
import type { Edit } from "./edit.ts";
import { type YamlStyle, yamlInline } from "./yaml-text.ts";

/** What the edits of a text have in common. */
export interface Editing {
  source: string;
  style: YamlStyle;
  /** The edits that turn a block map into another. */
  ofMap: (map: YAMLMap, wanted: Record<string, unknown>) => Edit[];
}

/** Whether a value that stands in the text is already the one that is wanted. */
export function says(node: Node | null, wanted: unknown): boolean {
  return sameJson(node?.toJSON() ?? null, wanted);
}

/** Replaces a value within its line; `undefined` when the old or the new one needs several lines. */
export function replacedInline(
  node: Node | null,
  wanted: unknown,
  { source }: Editing,
): Edit | undefined {
  const [start, end] = node?.range ?? [0, 0];
  const text = yamlInline(wanted);
  if (text === undefined || end === start || source.slice(start, end).includes("\n")) {
    return undefined;
  }
  return { start, end, text };
}

/** Whether a value is written as a block map with at least one key. */
export function isFilledMap(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length > 0
  );
}
