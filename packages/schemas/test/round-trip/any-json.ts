import fc from "fast-check";
import type { z } from "zod";
import { anyDay } from "../any.ts";

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * Any value that a JSON Schema of ours accepts.
 *
 * Keys come in any order and among unknown ones, texts with prefixes and escapes, and values are left out
 * or left blank wherever they may be.
 */
export function anyJson(schema: JsonSchema): fc.Arbitrary<unknown> {
  const { not, ...rest } = schema;
  if (not) return anyJson(rest).filter((value) => !isBlank(value));
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((each) => anyJson(each as JsonSchema)));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (Array.isArray(schema.type)) return anyBlank;
  switch (schema.type) {
    case "string":
      return anyString(schema);
    case "integer":
      return anyInteger(schema);
    case "number":
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "array":
      return fc.array(anyJson((schema.items ?? {}) as JsonSchema), {
        minLength: schema.minItems ?? 0,
        maxLength: 4,
      });
    default:
      return schema.type === "object" || schema.properties ? anyObject(schema) : anyValue;
  }
}

/** Keys that stand for something else in JavaScript or in a JSON Pointer, among ordinary ones. */
const anyKey = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "toString", "a/b", "~1", "", "uuid", "primary_email"),
  fc.string({ maxLength: 6 }),
);

const anyValue = fc.oneof(
  fc.constantFrom<unknown>(null, "", "startup"),
  fc.jsonValue({ maxDepth: 2 }),
);

const anyBlank = fc.constantFrom<unknown>(null, "", " \n", []);

const anyText = fc.oneof(
  fc.string(),
  fc.constantFrom(
    ...[
      "carnet-vert",
      "/organisations/carnet-vert",
      "/teams/a",
      "/teams//teams/a",
      "/incubateurs/a",
    ],
    ...["/startups/a", "/startup/a.html", "/startups/a.md/", "a.html", "/stats", "a@b.example"],
    ...[
      "d&#39;abord",
      "R&D",
      "&amp;lt;",
      "&eacute;",
      "%C3%A9",
      "%zz",
      "%23 Ici",
      "Ici (là) !",
      " à côté ",
    ],
  ),
);

const anyTimestamp = fc
  .tuple(
    anyDay(),
    fc.constantFrom("00:00:00Z", "22:00:00.000Z", "23:59:59+01:00", "01:30:00.5-05:00"),
  )
  .map(([day, time]) => `${day}T${time}`);

function anyString({ format, minLength = 0, examples = [] }: JsonSchema): fc.Arbitrary<string> {
  if (format === "date") return anyDay();
  if (format === "date-time") return anyTimestamp;
  const known = Array.isArray(examples) ? (examples as string[]) : [];
  return fc
    .oneof(anyText, ...known.map((word) => fc.constant(word)))
    .filter((text) => text.length >= minLength);
}

function anyInteger({ minimum = -1000, exclusiveMinimum, maximum = 1000 }: JsonSchema) {
  const min = typeof exclusiveMinimum === "number" ? exclusiveMinimum + 1 : minimum;
  return fc.integer({ min: Math.max(min, -1000), max: Math.min(maximum, 1000) });
}

function anyObject(schema: JsonSchema): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties, propertyNames } = schema;
  const known = Object.entries(properties).map(([key, value]) => {
    const entries = anyJson(value as JsonSchema).map((value) => [[key, value] as const]);
    return required.includes(key) ? entries : fc.oneof(entries, fc.constant([]));
  });
  const { minLength = 0 } = (propertyNames ?? {}) as JsonSchema;
  const isOther = (key: string) =>
    !Object.hasOwn(properties, key) &&
    key.length >= minLength &&
    !(key === "__proto__" && isTextByKey(additionalProperties));
  const value = isSchema(additionalProperties) ? anyJson(additionalProperties) : anyValue;
  const others = fc.array(fc.tuple(anyKey.filter(isOther), value), { maxLength: 3 });
  return fc
    .tuple(fc.tuple(...known), others)
    .map(([known, others]) => [...known.flat(), ...others])
    .chain((entries) => fc.shuffledSubarray(entries, { minLength: entries.length }))
    .map((entries) => Object.fromEntries(entries));
}

/** Of a `z.record`, zod leaves the key `__proto__` out unread, whatever it holds: it cannot agree with anyone. */
function isTextByKey(additional: unknown): boolean {
  return isSchema(additional) && additional.type === "string";
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}

function isBlank(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  return value === null || (Array.isArray(value) && value.length === 0);
}
