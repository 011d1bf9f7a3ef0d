import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CalendarDate } from "@communaute/schemas";
import { readContent } from "@communaute/sources";
import { load } from "js-yaml";
import { parse } from "yaml";
import { grayMatterAndZod } from "./gray-matter-and-zod.ts";

/** The ways of reading a content repository that are compared; each is made ready once, and then run many times. */
export const contenders: Record<string, (directory: string) => () => unknown> = {
  "readContent: disk → entities and diagnostics": (directory) => () =>
    readContent(directory, { asOf: CalendarDate.parse("2026-11-21") }),
  "yaml: parsing alone, texts in memory": (directory) => {
    const fronts = frontMatters(directory);
    return () => fronts.map((front) => parse(front));
  },
  "gray-matter + zod: disk → checked data": (directory) => () => grayMatterAndZod(directory),
  "js-yaml: parsing alone, texts in memory": (directory) => {
    const fronts = frontMatters(directory);
    return () => fronts.map((front) => load(front));
  },
};

function frontMatters(directory: string): string[] {
  const content = join(directory, "content");
  return readdirSync(content)
    .flatMap((folder) => readdirSync(join(content, folder)).map((name) => join(folder, name)))
    .map((file) => readFileSync(join(content, file), "utf8").split(/^---\s*$/m)[1] ?? "");
}
