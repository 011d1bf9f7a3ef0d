import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { type Document, isDocument } from "../../src/document/any-document.ts";
import { anyJson } from "./any-json.ts";
import { forms } from "./forms.ts";
import { withoutWritten } from "./without-written.ts";

const RUNS = { numRuns: 1000 };

const all = Object.entries(forms).flatMap(([entity, ofEntity]) =>
  ofEntity.map((form) => ({ entity, from: form.name, form })),
);

describe.each(all)("$entity from $from", ({ form: { json, read, write } }) => {
  const anyDocument = anyJson(json) as fc.Arbitrary<Document>;
  const properties = new Map(leaves(json));
  const changeable = [...new Set(properties.values())].filter((property) => property !== "id");

  test("changes its own key alone when one property changes, and leaves the others in their order", () => {
    const anyChange = fc.record({
      document: anyDocument,
      other: anyDocument,
      property: fc.constantFrom(...changeable),
    });
    fc.assert(
      fc.property(anyChange, ({ document, other, property }) => {
        const changed = { ...read(document), [property]: read(other)[property] };
        const written = write(changed);
        expect(told(read(written), property)).toEqual(told(changed, property));
        const before = new Map(flat(document, json));
        const after = new Map(flat(written, json));
        const concerns = (key: string) => concernedBy(property).has(properties.get(key) ?? "");
        const untouched = ([key]: [string, unknown]) => !concerns(key);
        expect([...after].filter(untouched)).toEqual([...before].filter(untouched));
      }),
      RUNS,
    );
  });
});

describe.each(
  all.flatMap((one) =>
    forms[one.entity]!.filter((other) => other !== one.form).map((other) => ({
      ...one,
      to: other.name,
      other,
    })),
  ),
)("$entity from $from to $to", ({ form, other }) => {
  test("carries over nothing but what the entity says", () => {
    fc.assert(
      fc.property(anyJson(form.json) as fc.Arbitrary<Document>, (document) => {
        const entity = form.read(document);
        const written = other.write(entity);
        const afresh = other.write(withoutWritten(entity) as Document);
        expect(JSON.stringify(written)).toBe(JSON.stringify(afresh));
        expect(unknownKeys(written, other.json)).toEqual([]);
      }),
      RUNS,
    );
  });
});

/**
 * What an entity says of one property, as far as every form can tell it: no API tells that a risk analysis
 * was not done, nor twice that an incubator is the only one.
 */
function told(entity: Document, property: string): unknown {
  const value = withoutWritten(entity[property]);
  if (property === "riskAnalysis") return value === true;
  const isOnly =
    property === "incubators" && JSON.stringify(value) === JSON.stringify([entity.incubator]);
  return isOnly ? [] : value;
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The keys of a document, those inside `attributes` and the like included, with the property each one tells. */
function leaves(json: JsonSchema, path = ""): [key: string, property: string][] {
  return Object.entries(json.properties ?? {}).flatMap(([key, value]): [string, string][] => {
    const inner = value as JsonSchema;
    return inner.title === undefined && inner.properties
      ? leaves(inner, `${path}${key}/`)
      : [[path + key, inner.title ?? ""]];
  });
}

/** The values of a document at those keys, and at all that are unknown, in their order. */
function flat(document: Document, json: JsonSchema, path = ""): [key: string, value: unknown][] {
  return Object.entries(document).flatMap(([key, value]): [string, unknown][] => {
    const inner = Object.hasOwn(json.properties ?? {}, key) ? json.properties?.[key] : undefined;
    const isGroup = isSchema(inner) && inner.title === undefined && inner.properties;
    return isGroup && isDocument(value)
      ? flat(value, inner, `${path}${key}/`)
      : [[path + key, value]];
  });
}

/** The properties whose keys may change when one does: a single incubator is also the list of them. */
function concernedBy(property: string): Set<string> {
  return new Set(property === "incubator" ? [property, "incubators"] : [property]);
}

/** The keys of a document, at any depth, of which its JSON Schema knows nothing. */
function unknownKeys(value: unknown, json: JsonSchema): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => unknownKeys(item, itemsOf(json)));
  if (!isDocument(value)) return [];
  const properties = propertiesOf(json);
  return Object.entries(value).flatMap(([key, part]) =>
    Object.hasOwn(properties, key) ? unknownKeys(part, properties[key] as JsonSchema) : [key],
  );
}

function itemsOf(json: JsonSchema): JsonSchema {
  return alternatives(json).find(({ items }) => isSchema(items))?.items as JsonSchema;
}

function propertiesOf(json: JsonSchema): Record<string, unknown> {
  return alternatives(json).find(({ properties }) => properties)?.properties ?? {};
}

function alternatives(json: JsonSchema): JsonSchema[] {
  return [json, ...((json.anyOf ?? []) as JsonSchema[]).flatMap(alternatives)];
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null;
}
