import { z } from "zod";
import type { Written } from "../written.ts";
import { type Document, isDocument } from "./any-document.ts";
import type { Field } from "./field.ts";
import { hasManyForms } from "./has-many-forms.ts";
import { sameJson } from "./same-json.ts";

/** How one kind of document is read into the properties of an entity, and written back identical. */
export interface DocumentShape {
  form: string;
  /** What the document must look like, by key; unknown keys are welcome beside them. */
  schema: z.ZodObject<Record<string, z.ZodType>>;
  fields: Record<string, Field>;
  read(document: Document): { properties: Document } | { issues: z.core.$ZodIssue[] };
  write(entity: Document): Document;
}

/**
 * Describes a kind of document once, for both ways.
 *
 * An empty value (`null`, blank text, empty list) says the same as no key. Reading remembers in `written`
 * only what writing could not find again: the order of the keys where it is not that of `fields`, the keys
 * that no entity knows, and the values that we would write otherwise.
 */
export function documentShape<Key extends string>(
  form: string,
  table: Record<string, Field<Key>>,
): DocumentShape {
  const fields: Record<string, Field> = table;
  const entries = Object.entries(fields);
  const rank = new Map(entries.map(([key], i) => [key, i]));
  const alwaysWritten = entries.filter(([, field]) => field.missing !== undefined).length;
  const various = new Set(
    entries.filter(([, field]) => hasManyForms(field.schema)).map(([key]) => key),
  );
  const schema = z.object(
    Object.fromEntries(
      entries.map(([key, { schema, required }]) => [key, required ? schema : schema.optional()]),
    ),
  );

  function read(document: Document) {
    const parsed = schema.safeDecode(isDocument(document) ? withoutBlanks(document) : document);
    if (!parsed.success) return { issues: parsed.error.issues };
    const properties: Document = {};
    for (const [key, { to }] of entries) {
      const value = parsed.data[key];
      if (value !== undefined) properties[to] = value;
    }
    const written = residue(document, properties);
    if (written) properties.written = written;
    return { properties };
  }

  /** What `write` could not find again from `properties` alone. */
  function residue(document: Document, properties: Document): Written | undefined {
    let extra: Document | undefined;
    let raw: Document | undefined;
    let ordered = true;
    let last = -1;
    let alwaysSeen = 0;
    for (const key of Object.keys(document)) {
      const position = rank.get(key) ?? entries.length;
      if (position < last) ordered = false;
      last = position;
      const field = fields[key];
      if (!field) {
        extra ??= {};
        extra[key] = document[key];
        continue;
      }
      if (field.missing !== undefined) alwaysSeen++;
      if (isWrittenOtherwise(key, field, document[key], properties[field.to])) {
        raw ??= {};
        raw[key] = document[key];
      }
    }
    if (alwaysSeen < alwaysWritten) ordered = false;
    if (ordered && !extra && !raw) return undefined;
    const keys = ordered ? {} : { keys: Object.keys(document) };
    return { form, ...keys, ...(extra && { extra }), ...(raw && { raw }) };
  }

  function isWrittenOtherwise(key: string, field: Field, raw: unknown, value: unknown): boolean {
    if (isBlank(value)) return !sameJson(field.missing, raw);
    return various.has(key) && !sameJson(field.schema.encode(value), raw);
  }

  /** The document as we write it, remembering nothing. */
  function writeAfresh(entity: Document): Document {
    const document: Document = {};
    for (const [key, { to, schema, missing }] of entries) {
      const value = isBlank(entity[to]) ? missing : schema.encode(entity[to]);
      if (value !== undefined) document[key] = value;
    }
    return document;
  }

  function write(entity: Document): Document {
    const ours = writeAfresh(entity);
    const written = entity.written as Written | undefined;
    if (written?.form !== form) return ours;
    const all: Document = { ...ours, ...written.extra };
    for (const [key, value] of Object.entries(written.raw ?? {})) {
      if (stillSays(key, value, ours[key])) all[key] = value;
    }
    if (!written.keys) return inOrder(all);
    const known = new Set(written.keys);
    const added = Object.keys(ours).filter(
      (key) => !known.has(key) && !sameJson(ours[key], fields[key]?.missing),
    );
    return pick(all, [...written.keys.filter((key) => Object.hasOwn(all, key)), ...added]);
  }

  /** Whether the value that was read still means what the entity says now. */
  function stillSays(key: string, raw: unknown, ours: unknown): boolean {
    const field = fields[key];
    if (!field) return false;
    if (isBlank(raw)) return sameJson(ours, field.missing);
    const meaning = field.schema.safeDecode(raw);
    return meaning.success && sameJson(field.schema.encode(meaning.data), ours);
  }

  function inOrder(document: Document): Document {
    const ours = entries.map(([key]) => key).filter((key) => Object.hasOwn(document, key));
    return pick(document, [...ours, ...Object.keys(document).filter((key) => !rank.has(key))]);
  }

  function withoutBlanks(document: Document): Document {
    const blank = Object.keys(document).filter((key) => rank.has(key) && isBlank(document[key]));
    if (blank.length === 0) return document;
    const rest = { ...document };
    for (const key of blank) delete rest[key];
    return rest;
  }

  return { form, schema, fields, read, write };
}

function isBlank(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

function pick(document: Document, keys: readonly string[]): Document {
  return Object.fromEntries(keys.map((key) => [key, document[key]]));
}
