import type { Diagnostic } from "@communaute/schemas";
import { type Document, isDocument, quotedDate } from "@communaute/schemas/content";
import type { FrontMatter } from "../front-matter/read-front-matter.ts";

type Path = (string | number)[];

/** A warning for each date of the front matter that stands between quotes, an older form that reads the same. */
export function quotedDates(
  text: string,
  front: Document,
  locate: FrontMatter["locate"],
): Diagnostic[] {
  // Two native searches: all that a text without quoted values costs.
  if (!text.includes(' "') && !text.includes(" '")) return [];
  if (!QUOTED_DATE.test(text)) return [];
  const lines = text.split("\n");
  return datePaths(front, []).flatMap((path) => {
    const { line = 1, column = 1 } = locate(path);
    const isQuoted = /^["']/.test(lines[line - 1]?.slice(column - 1) ?? "");
    return isQuoted ? [quotedDate(path)] : [];
  });
}

const QUOTED_DATE = /: +["']\d{4}-\d\d-\d\d["']/;

function datePaths(value: unknown, path: Path): Path[] {
  if (typeof value === "string") return /^\d{4}-\d\d-\d\d$/.test(value) ? [path] : [];
  if (Array.isArray(value)) return value.flatMap((item, i) => datePaths(item, [...path, i]));
  if (!isDocument(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => datePaths(item, [...path, key]));
}
