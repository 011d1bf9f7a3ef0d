import { z } from "zod";
import type { Written } from "../written.ts";
import { type Document, isDocument } from "./any-document.ts";
import { asWeWrite, isMissingAny, tellsNothingNew } from "./as-we-write.ts";
import { isBlank } from "./blank.ts";
import type { Field } from "./field.ts";
import { hasManyForms } from "./has-many-forms.ts";
import { quickReader, UNSURE } from "./quick-reader.ts";
import { sameJson } from "./same-json.ts";

/** How one kind of document is read into the properties of an entity, and written back identical. */
export interface DocumentShape {
  form: string;
  /** By key of the document; `a/b` stands for the key `b` inside the object `a`. */
  fields: Record<string, Field>;
  /** Fills in an entity, which may already say what is known without the document, as its id may be. */
  read(document: Document, entity?: Document): ShapeReading;
  write(entity: Document): Document;
}

/** What a shape makes of a document: the properties of its entity, or what is wrong with it. */
export type ShapeReading = { properties: Document } | { issues: z.core.$ZodIssue[] };

/**
 * Describes a kind of document once, for both ways.
 *
 * An empty value (`null`, blank text, empty list) says the same as no key. Reading remembers in `written`
 * only what writing could not find again: the order of the keys where it is not that of `fields`, the keys
 * that no entity knows, and the values that we would write otherwise.
 */
export function documentShape<Key extends string>(
  form: string,
  fields: Record<string, Field<Key>>,
): DocumentShape {
  const entries: [string, Field][] = Object.entries(fields);
  const readings = entries.map(([key, field]) => ({
    key,
    field,
    quick: quickReader(field.schema),
  }));
  const rank = new Map(entries.map(([key], i) => [key, i]));
  const alwaysWritten = entries.filter(([, field]) => field.missing !== undefined);
  const various = new Set(
    entries.filter(([, field]) => hasManyForms(field.schema)).map(([, field]) => field),
  );

  // Never `fields[key]`: a document may well have a key named `constructor`.
  function fieldOf(key: string): Field | undefined {
    return entries[rank.get(key) ?? entries.length]?.[1];
  }

  function read(document: Document, properties: Document = {}): ShapeReading {
    if (!isDocument(document)) return { issues: AnObject.safeParse(document).error?.issues ?? [] };
    let issues: z.core.$ZodIssue[] | undefined;
    for (const { key, field, quick } of readings) {
      const raw = ownValue(document, key);
      const isSilent = isBlank(raw);
      if (isSilent && !field.required) continue;
      const value = isSilent ? UNSURE : quick(raw);
      if (value !== UNSURE) {
        properties[field.to] = value;
        continue;
      }
      const reading = field.schema.safeDecode(isSilent ? told(field, raw) : raw);
      if (!reading.success) {
        issues ??= [];
        issues.push(...reading.error.issues.map(below(key)));
      } else if (!isBlank(reading.data)) properties[field.to] = reading.data;
    }
    if (issues) return { issues };
    for (const [, field] of alwaysWritten) {
      if (tellsNothingNew(field, properties)) delete properties[field.to];
    }
    const written = residue(document, properties);
    if (written) properties.written = written;
    return { properties };
  }

  /** What `write` could not find again from `properties` alone. */
  function residue(document: Document, properties: Document): Written | undefined {
    // Made when there is something to remember: of most documents there is not.
    let extra: Document | undefined;
    let raw: Document | undefined;
    let ordered = !isMissingAny(alwaysWritten, document, properties);
    let last = -1;
    const keys = Object.keys(document);
    for (const key of keys) {
      const position = rank.get(key) ?? entries.length;
      if (position < last) ordered = false;
      last = position;
      const field = entries[position]?.[1];
      if (!field) extra = withKey(extra, key, document[key]);
      else if (isWrittenOtherwise(field, document[key], properties)) {
        raw = withKey(raw, key, document[key]);
      }
    }
    if (ordered && !extra && !raw) return undefined;
    const written: Written = { form };
    if (!ordered) written.keys = keys;
    if (extra) written.extra = extra;
    if (raw) written.raw = raw;
    return written;
  }

  function isWrittenOtherwise(field: Field, raw: unknown, entity: Document): boolean {
    // A value with a single form is written as it was read.
    if (!isBlank(entity[field.to]) && !various.has(field)) return false;
    return !sameJson(asWeWrite(field, entity[field.to], entity), raw);
  }

  function write(entity: Document): Document {
    const ours: Document = {};
    for (const [key, field] of entries) {
      const value = asWeWrite(field, entity[field.to], entity);
      if (value !== undefined) ours[key] = value;
    }
    const written = entity.written as Written | undefined;
    if (written?.form !== form) return ours;
    const all = { ...written.extra, ...ours };
    for (const [key, raw] of Object.entries(written.raw ?? {})) {
      const field = fieldOf(key);
      if (field && stillSays(field, raw, entity)) all[key] = raw;
    }
    if (!written.keys) return inOrder(all);
    const before = new Set(written.keys);
    const isNew = ([key, field]: [string, Field]) =>
      Object.hasOwn(ours, key) && !before.has(key) && !isBlank(entity[field.to]);
    const added = entries.filter(isNew).map(([key]) => key);
    return pick(all, [...written.keys.filter((key) => Object.hasOwn(all, key)), ...added]);
  }

  /** Whether the value that was read still means what the entity says now. */
  function stillSays(field: Field, raw: unknown, entity: Document): boolean {
    if (isBlank(raw)) return isBlank(entity[field.to]);
    const meaning = field.schema.safeDecode(raw);
    if (!meaning.success) return false;
    const ours = asWeWrite(field, entity[field.to], entity);
    return sameJson(asWeWrite(field, meaning.data, entity), ours);
  }

  function inOrder(document: Document): Document {
    const ours = entries.map(([key]) => key).filter((key) => Object.hasOwn(document, key));
    return pick(document, [...ours, ...Object.keys(document).filter((key) => !rank.has(key))]);
  }

  return { form, fields, read, write };
}

const AnObject = z.object({});

/** The value of a key; `undefined` where the document does not have it, whatever its prototype has. */
function ownValue(document: Document, key: string): unknown {
  const value = document[key];
  return value === undefined || Object.hasOwn(document, key) ? value : undefined;
}

/** A blank value says as much as no key, unless that is how nothing is written. */
function told(field: Field, blank: unknown): unknown {
  return sameJson(field.missing, blank) ? blank : undefined;
}

function below(key: string): (issue: z.core.$ZodIssue) => z.core.$ZodIssue {
  return (issue) => ({ ...issue, path: [key, ...issue.path] });
}

/** The same object with one more key, `__proto__` being a key like any other; a new one when there is none yet. */
function withKey(object: Document | undefined, key: string, value: unknown): Document {
  if (key !== "__proto__") {
    const grown = object ?? {};
    grown[key] = value;
    return grown;
  }
  return Object.fromEntries([...Object.entries(object ?? {}), [key, value]]);
}

function pick(document: Document, keys: readonly string[]): Document {
  return Object.fromEntries(keys.map((key) => [key, document[key]]));
}
