import type { Document } from "./any-document.ts";
import { isBlank } from "./blank.ts";
import { type Field, missingFrom } from "./field.ts";
import { sameJson } from "./same-json.ts";

/** The value of a key as we write it, remembering nothing. */
export function asWeWrite(field: Field, value: unknown, entity: Document): unknown {
  return isBlank(value) ? missingFrom(field, entity) : field.schema.encode(value);
}

/** Whether the document lacks a key that we would write. */
export function isMissingAny(
  alwaysWritten: readonly [string, Field][],
  document: Document,
  entity: Document,
): boolean {
  for (const [key, field] of alwaysWritten) {
    if (!Object.hasOwn(document, key) && missingFrom(field, entity) !== undefined) return true;
  }
  return false;
}

/** Whether the same would be written if the entity had nothing to say. */
export function tellsNothingNew(field: Field, entity: Document): boolean {
  const value = entity[field.to];
  return (
    typeof field.missing === "function" &&
    !isBlank(value) &&
    sameJson(field.schema.encode(value), missingFrom(field, entity))
  );
}
