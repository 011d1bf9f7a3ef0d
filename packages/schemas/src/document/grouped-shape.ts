import { z } from "zod";
import { type Document, isDocument } from "./any-document.ts";
import { type DocumentShape, documentShape } from "./document-shape.ts";
import type { Field } from "./field.ts";

/** A table of keys in which a key may stand for a whole object, with a table of its own. */
export type GroupedTable<Key extends string> = Record<
  string,
  Field<Key> | Record<string, Field<Key>>
>;

/**
 * Describes a document whose entity is spread over objects inside it, as `attributes` in JSON:API.
 *
 * To the entity those objects do not exist: `written` names their keys `attributes/name`, and writes `~1`
 * for a slash and `~0` for a tilde in a key, as a JSON Pointer does.
 */
export function groupedShape<Key extends string>(
  form: string,
  table: GroupedTable<Key>,
): DocumentShape {
  const groups = new Set(Object.keys(table).filter((key) => !isField(table[key])));
  const shape = documentShape(form, Object.fromEntries(Object.entries(table).flatMap(flatFields)));
  return {
    ...shape,
    read: (document, known) => {
      const result = shape.read(isDocument(document) ? flat(document, groups) : document, known);
      if ("properties" in result) return result;
      return { issues: result.issues.map((issue) => ({ ...issue, path: unfolded(issue.path) })) };
    },
    write: (entity) => grouped(shape.write(entity)),
  };
}

function isField(value: unknown): value is Field {
  return isDocument(value) && value.schema instanceof z.ZodType;
}

function flatFields<Key extends string>([key, value]: [
  string,
  Field<Key> | Record<string, Field<Key>>,
]): [string, Field<Key>][] {
  if (isField(value)) return [[key, value as Field<Key>]];
  return Object.entries(value).map(([inner, field]) => [`${key}/${inner}`, field]);
}

function flat(document: Document, groups: ReadonlySet<string>): Document {
  const entries = Object.entries(document).flatMap(([key, value]): [string, unknown][] => {
    const inner = groups.has(key) && isDocument(value) ? Object.entries(value) : [];
    // An empty object has no key to live on in, so it stays a value.
    if (inner.length === 0) return [[escaped(key), value]];
    return inner.map(([name, value]) => [`${key}/${escaped(name)}`, value]);
  });
  return Object.fromEntries(entries);
}

function grouped(document: Document): Document {
  const result = new Map<string, unknown>();
  for (const [path, value] of Object.entries(document)) {
    const [key = "", name] = path.split("/").map(plain);
    if (name === undefined) result.set(key, value);
    else result.set(key, withKey(result.get(key), name, value));
  }
  return Object.fromEntries(result);
}

function withKey(holder: unknown, name: string, value: unknown): Document {
  const entries = isDocument(holder) ? Object.entries(holder) : [];
  return Object.fromEntries([...entries, [name, value]]);
}

/** The way into the document as it stands, from the way into its flat form. */
function unfolded([key, ...rest]: readonly PropertyKey[]): PropertyKey[] {
  return key === undefined ? [] : [...String(key).split("/").map(plain), ...rest];
}

function escaped(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function plain(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}
