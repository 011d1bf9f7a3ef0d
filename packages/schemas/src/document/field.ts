import type { z } from "zod";

/** Where a key of a document goes in an entity, and how its value is read and written. */
export interface Field<Key extends string = string> {
  /** The property of the entity. */
  to: Key;
  /** Reads the value of the document and writes it back; a codec where the two differ. */
  schema: z.ZodType;
  /** Whether a document without the key is refused. */
  required: boolean;
  /** What is written when the entity has nothing to say; without it the key is left out. */
  missing: unknown;
}

/** A key that may be left out of the document. */
export function optional<Key extends string>(to: Key, schema: z.ZodType): Field<Key> {
  return { to, schema, required: false, missing: undefined };
}

/** A key without which the document cannot be read. */
export function required<Key extends string>(to: Key, schema: z.ZodType): Field<Key> {
  return { to, schema, required: true, missing: undefined };
}

/** A key that is always written, with `missing` when the entity has nothing to say. */
export function always<Key extends string>(
  to: Key,
  schema: z.ZodType,
  missing: unknown,
): Field<Key> {
  return { to, schema, required: false, missing };
}
