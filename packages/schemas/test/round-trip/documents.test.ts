import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inputJsonSchema } from "../../src/document/document-json-schema.ts";
import { documentSchemas } from "../../src/json-schemas/document-schemas.ts";
import { anyJson } from "./any-json.ts";
import { anything } from "./anything.ts";
import { withoutWritten } from "./without-written.ts";

const RUNS = { numRuns: 1000 };

describe.each(Object.entries(documentSchemas))("%s", (name, { schema }) => {
  const anyDocument = anyJson(inputJsonSchema(schema));

  test("is written back as it was read, to the order of the keys", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(JSON.stringify(schema.encode(schema.decode(document as never)))).toBe(
          JSON.stringify(document),
        );
      }),
      RUNS,
    );
  });

  test("tells the same entities once written afresh, and then there is nothing to remember", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const told = sayable(name, withoutWritten(schema.decode(document as never)));
        expect(schema.decode(schema.encode(told as never))).toEqual(told);
      }),
      RUNS,
    );
  });

  test("that is anything else is refused, or read if it passes for one, but never a crash", () => {
    fc.assert(
      fc.property(anything, (garbage) => {
        expect(schema.safeDecode(garbage as never)).toHaveProperty("success");
      }),
      RUNS,
    );
  });
});

/** The API never tells that a risk analysis was not done, so that it is not told is all that comes back. */
function sayable(name: string, value: unknown): unknown {
  if (!name.startsWith("api-startup")) return value;
  return JSON.parse(
    JSON.stringify(value, (key, part) => (key === "riskAnalysis" && !part ? undefined : part)),
  );
}
