import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDocument } from "../src/document/any-document.ts";
import { documentSchemas } from "../src/json-schemas/document-schemas.ts";
import { entitySchemas } from "../src/json-schemas/entity-schemas.ts";
import { jsonSchemas } from "../src/json-schemas.ts";
import { anyJson } from "./round-trip/any-json.ts";
import { undescribed } from "./undescribed.ts";

const RUNS = { numRuns: 250 };

const published = jsonSchemas();
const named = Object.entries({ ...entitySchemas, ...documentSchemas });

test("every entity and every document has its JSON Schema", () => {
  expect(Object.keys(published)).toEqual(named.map(([name]) => `${name}.schema.json`));
});

describe.each(named)("the JSON Schema %s", (name, { schema }) => {
  const json = published[`${name}.schema.json`]!;
  const accepts = ajv().compile<unknown>(json);
  const anyAccepted = anyJson(json);

  test("bears the address where it is published, and a description of every property", () => {
    expect(json.$id).toBe(`https://betagouv.github.io/communaute/schemas/${name}.schema.json`);
    expect([json.title, json.description].every((text) => text?.trim())).toBe(true);
    expect(undescribed(json)).toEqual([]);
  });

  test("accepts what the reader accepts", () => {
    fc.assert(
      fc.property(anyAccepted, (value) => {
        expect(accepts(value) || accepts.errors).toBe(true);
        expect(schema.safeDecode(value as never).error?.issues ?? []).toEqual([]);
      }),
      RUNS,
    );
  });

  test("refuses what the reader refuses, wherever a document is damaged", () => {
    fc.assert(
      fc.property(anyAccepted.chain(damaged), (value) => {
        expect(accepts(value)).toBe(schema.safeDecode(value as never).success);
      }),
      RUNS,
    );
  });
});

function ajv(): Ajv2020 {
  // The kinds of value that a group of keys may have besides an object are left open on purpose.
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });
  addFormats.default(ajv);
  return ajv;
}

/** The value with one part of it, at any depth, left out or replaced. */
function damaged(value: unknown): fc.Arbitrary<unknown> {
  const other = fc.oneof(
    fc.constantFrom<unknown>(null, "", " ", [], {}, 0, 1.5, true, "2021-02-30", "2021-9-1", "true"),
    fc.jsonValue({ maxDepth: 1 }),
  );
  if (Array.isArray(value) && value.length > 0) {
    const part = fc
      .nat(value.length - 1)
      .chain((i) => damaged(value[i]).map((item) => value.with(i, item)));
    return fc.oneof(other, { arbitrary: part, weight: 3 });
  }
  if (isDocument(value) && Object.keys(value).length > 0) {
    const key = fc.constantFrom(...Object.keys(value));
    const without = key.map((key) =>
      Object.fromEntries(Object.entries(value).filter(([each]) => each !== key)),
    );
    const part = key.chain((key) =>
      damaged(value[key]).map((item) =>
        Object.fromEntries(
          Object.entries(value).map(([each, old]) => [each, each === key ? item : old]),
        ),
      ),
    );
    return fc.oneof(other, without, { arbitrary: part, weight: 6 });
  }
  return other;
}
