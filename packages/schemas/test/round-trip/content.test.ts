import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { type ContentKind, contentKinds } from "../../src/content/content-kinds.ts";
import { readContentFile } from "../../src/content/read-content-file.ts";
import { documentCodec } from "../../src/document/document-codec.ts";
import { inputJsonSchema } from "../../src/document/document-json-schema.ts";
import { anyJson } from "./any-json.ts";
import { anything } from "./anything.ts";
import { withoutWritten } from "./without-written.ts";

const RUNS = { numRuns: 1000 };

const kinds = Object.keys(contentKinds) as ContentKind[];

describe.each(kinds)("a file of the content repository, %s", (kind) => {
  const { file: codec, shape } = contentKinds[kind];
  const anyFile = fc.record({
    id: fc.constantFrom("camille.durand", "carnet-vert", "1000.jours", "e-inspé", "FabNum-MI"),
    front: anyJson(inputJsonSchema(documentCodec(shape, z.unknown()))),
    body: fc.constantFrom("", "\n", "Bonjour.\n", "---\nÀ la suite\r\n\u200b"),
  });

  test("is written back as it was read, to the order of the keys", () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        expect(JSON.stringify(codec.encode(codec.decode(file as never) as never))).toBe(
          JSON.stringify(file),
        );
      }),
      RUNS,
    );
  });

  test("tells the same entity once written afresh, and then there is nothing to remember", () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const told = withoutWritten(codec.decode(file as never));
        expect(codec.decode(codec.encode(told as never))).toEqual(told);
      }),
      RUNS,
    );
  });

  test("that is anything else is refused or read, never a crash", () => {
    fc.assert(
      fc.property(anything, anything, (file, front) => {
        expect(codec.safeDecode(file as never).success).toBe(false);
        const { value, diagnostics } = readContentFile(kind, {
          id: "a",
          front: front as never,
          body: "",
        });
        expect(value !== null || diagnostics.length > 0).toBe(true);
      }),
      RUNS,
    );
  });
});
