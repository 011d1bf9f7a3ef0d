import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { CalendarDate } from "../../src/calendar-date.ts";
import { contentKinds, readContentFile } from "../../src/content/index.ts";
import { quickReader, UNSURE } from "../../src/document/quick-reader.ts";
import { Id } from "../../src/id.ts";
import { PhaseName } from "../../src/vocabularies.ts";

const SCHEMAS: [string, z.ZodType][] = [
  ["text", z.string()],
  ["an id", Id],
  ["an open vocabulary", PhaseName],
  ["a day", CalendarDate],
  ["true or false", z.boolean()],
  ["a list of texts", z.array(z.string())],
  ["a list of ids", z.array(Id)],
  ["a text of at least three letters", z.string().min(3)],
  ["a list of at least two texts", z.array(z.string()).min(2)],
  ["a number", z.number().int()],
];

const day = fc
  .tuple(fc.nat(9999), fc.nat(14), fc.nat(33))
  .map((parts) => parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, "0")).join("-"));
const leaf = fc.oneof(
  fc.string(),
  day,
  fc.boolean(),
  fc.double(),
  fc.constant(null),
  fc.constant(""),
);
const value = fc.oneof(leaf, fc.array(leaf, { maxLength: 3 }), fc.object({ maxDepth: 1 }));

test.each(SCHEMAS)(
  "%s: where the quick reader is sure, the schema says the same",
  (_name, schema) => {
    const quick = quickReader(schema);
    fc.assert(
      fc.property(value, (written) => {
        const read = quick(written);
        if (read !== UNSURE)
          expect(schema.safeDecode(written)).toEqual({ success: true, data: read });
      }),
      { numRuns: 2000 },
    );
  },
);

const ORDINARY: [string, z.ZodType, unknown][] = [
  ["a text", z.string(), "développeuse"],
  ["a day", CalendarDate, "2026-11-21"],
  ["a list of ids", z.array(Id), ["un-produit", "1000.jours"]],
  ["true or false", z.boolean(), false],
];

test.each(ORDINARY)("the quick reader is sure of %s", (_name, schema, written) => {
  expect(quickReader(schema)(written)).toEqual(written);
});

const key = fc.constantFrom(
  "fullname",
  "title",
  "name",
  "missions",
  "phases",
  "start",
  "end",
  "sponsors",
  "x",
);
const front = fc.letrec((tie) => ({
  map: fc.dictionary(key, fc.oneof(leaf, fc.array(fc.oneof(leaf, tie("map")), { maxLength: 3 }))),
})).map as fc.Arbitrary<Record<string, unknown>>;

test.each(Object.keys(contentKinds) as (keyof typeof contentKinds)[])(
  "a file of %s gives the same entity as with its codec",
  (kind) => {
    fc.assert(
      fc.property(front, fc.string(), (written, body) => {
        const file = {
          id: "un.id",
          front: { fullname: "A", title: "A", name: "A", ...written },
          body,
        };
        const { value: entity, diagnostics } = readContentFile(kind, file);
        if (diagnostics.some(({ severity }) => severity === "warning")) return;
        const decoded = contentKinds[kind].file.safeDecode(file as never);
        expect(decoded.success ? decoded.data : null).toEqual(entity);
      }),
      { numRuns: 1000 },
    );
  },
);
