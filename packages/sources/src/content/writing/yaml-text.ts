import { stringify } from "yaml";

/** How a file lays its YAML out, so that what is added looks like the rest. */
export interface YamlStyle {
  /** Whether the dashes of a list stand further right than its key. */
  indentLists: boolean;
}

/** The style of a text: that of its first list of several lines. Without one, lists are indented. */
export function styleOf(front: string): YamlStyle {
  const list = /^( *)[\w-]+:[ \t]*\r?\n( *)- /m.exec(front);
  return { indentLists: !list || (list[2] ?? "").length > (list[1] ?? "").length };
}

/** The lines of a value as YAML, each ending with a line feed and moved right by `indent` spaces. */
export function yamlLines(value: unknown, indent: number, { indentLists }: YamlStyle): string {
  const text = stringify(value, {
    lineWidth: 0,
    indentSeq: indentLists,
    schema: "core",
    aliasDuplicateObjects: false,
  });
  return text.replace(/^(?=.)/gm, " ".repeat(indent));
}

/** A value that fits on one line as YAML, without its line end; `undefined` when it needs several. */
export function yamlInline(value: unknown): string | undefined {
  if (typeof value === "object" && value !== null && Object.keys(value).length > 0)
    return undefined;
  const text = stringify(value, { lineWidth: 0, schema: "core" }).trimEnd();
  return text.includes("\n") ? undefined : text;
}
