import { z } from "zod";
import type { Document } from "./any-document.ts";

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

/** A value that a key takes from the rest of the entity; `undefined` leaves the key out. */
export type Derived = (entity: Document) => unknown;

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
  missing: unknown | Derived,
): Field<Key> {
  return { to, schema, required: false, missing };
}

/** A key that holds a list without which the document cannot be read, be it empty. */
export function list<Key extends string>(to: Key, item: z.ZodType): Field<Key> {
  return { to, schema: z.array(item), required: true, missing: [] };
}

/** A key that tells nothing new: it is written with a value that is always the same, or taken from the rest. */
export function implied(value: unknown | Derived): Field<never> {
  return { to: "" as never, schema: Untold, required: false, missing: value };
}

/** What a field writes for an entity that has nothing to say about it. */
export function missingFrom({ missing }: Field, entity: Document): unknown {
  return typeof missing === "function" ? (missing as Derived)(entity) : missing;
}

const Untold = z.codec(z.unknown(), z.undefined(), {
  decode: () => undefined,
  encode: () => undefined,
});
