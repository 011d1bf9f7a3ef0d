import type { z } from "zod";
import { isBlank } from "../../document/blank.ts";
import { nearest } from "../../nearest.ts";
import type { Path } from "../path.ts";
import { valueKind } from "../value-kind.ts";
import type { Cause, ExpectedKind, PlacedCause } from "./cause.ts";
import { dateCause } from "./date-cause.ts";
import { DETAILS, detailOf } from "./details.ts";
import { valueAt } from "./value-at.ts";

type Issue = z.core.$ZodIssue;

/** Why a schema refused something in a document; `base` leads to where the path of the issue starts. */
export function causesOfIssue(issue: Issue, document: unknown, base: Path = []): PlacedCause[] {
  const path = [...base, ...issue.path.map(step)];
  const value = valueAt(document, path);
  switch (issue.code) {
    case "invalid_union":
      return causesOfUnion(issue, document, path);
    case "invalid_element":
      return issue.issues.flatMap((inner) => causesOfIssue(inner, document, path));
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        path: [...path, key],
        cause: { code: "invalid-value", detail: DETAILS.unknownKey },
      }));
    case "invalid_type":
      return [{ path, cause: wrongType(value, [kindOf(issue.expected)], path) }];
    case "invalid_value":
      return [{ path, cause: unknownValue(value, issue.values) }];
    case "invalid_key":
      return [{ path: path.slice(0, -1), cause: invalid(issue, value) }];
    default:
      return [{ path, cause: invalid(issue, value) }];
  }
}

/** The causes of the alternative that the value comes nearest to: the one that does not refuse it as a whole. */
function causesOfUnion(
  issue: Extract<Issue, { code: "invalid_union" }>,
  document: unknown,
  path: Path,
): PlacedCause[] {
  const value = valueAt(document, path);
  if ("options" in issue && issue.options) {
    return [{ path, cause: unknownValue(value, issue.options) }];
  }
  const kinds: ExpectedKind[] = [];
  const values: unknown[] = [];
  for (const issues of issue.errors) {
    const whole = issues.find((inner) => inner.path.length === 0);
    if (whole?.code === "invalid_type") kinds.push(kindOf(whole.expected));
    else if (whole?.code === "invalid_value") values.push(...whole.values);
    else return issues.flatMap((inner) => causesOfIssue(inner, document, path));
  }
  const isText = typeof value === "string" && values.length > 0;
  if (kinds.length === 0 || isText) return [{ path, cause: unknownValue(value, values) }];
  const all = values.length > 0 ? [...kinds, "text" as const] : kinds;
  return [{ path, cause: wrongType(value, [...new Set(all)], path) }];
}

function wrongType(value: unknown, expected: readonly ExpectedKind[], path: Path): Cause {
  if (value === undefined || value === null) {
    return { code: "missing-field", isWritten: value === null };
  }
  if (isBlank(value)) return { code: "empty-text" };
  if (expected.includes("text") && isDateLike(value, path)) return dateCause(value);
  return { code: "wrong-type", expected, found: valueKind(value) };
}

/** Whether a value that should be text was meant for a date, as `2021` or `20210901` at `start`. */
function isDateLike(value: unknown, path: Path): boolean {
  if (value instanceof Date) return true;
  return typeof value === "number" && DATE_KEYS.has(String(path.at(-1)));
}

const DATE_KEYS = new Set(["start", "end", "date", "on", "from", "to"]);

function unknownValue(value: unknown, known: readonly unknown[]): Cause {
  const words = known.map(String);
  if (value === undefined || value === null) {
    return { code: "missing-field", isWritten: value === null };
  }
  if (isBlank(value)) return { code: "empty-text" };
  const suggestion = typeof value === "string" ? nearest(words)(value) : undefined;
  return { code: "unknown-value", known: words, suggestion };
}

function invalid(issue: Issue, value: unknown): Cause {
  if (issue.code === "invalid_format" && issue.format === "date") {
    return isBlank(value) ? { code: "empty-text" } : dateCause(value);
  }
  if (typeof value === "string" && isBlank(value)) return { code: "empty-text" };
  return { code: "invalid-value", detail: detailOf(issue) };
}

function kindOf(expected: string): ExpectedKind {
  return KINDS.get(expected) ?? "map";
}

const KINDS = new Map<string, ExpectedKind>([
  ["string", "text"],
  ["number", "number"],
  ["int", "integer"],
  ["bigint", "integer"],
  ["boolean", "boolean"],
  ["array", "list"],
  ["tuple", "list"],
  ["set", "list"],
]);

function step(key: PropertyKey): string | number {
  return typeof key === "symbol" ? String(key) : key;
}
