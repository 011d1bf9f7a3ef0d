import { createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hmacSha256 } from "../../src/privacy/hmac-sha-256.ts";

test("is the HMAC-SHA-256 of Node, whatever the key and whatever the texts before", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: "binary", maxLength: 300 }),
  );
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200 }),
      fc.array(text, { maxLength: 5 }),
      (key, texts) => {
        const digest = hmacSha256(key);
        for (const one of texts) {
          expect(digest(one)).toEqual(createHmac("sha256", key).update(one).digest());
        }
      },
    ),
  );
});

test.each([0, 5_000, 6_000, 100_000])(
  "holds for a text of %i characters, and for a short one after it",
  (length) => {
    const digest = hmacSha256("clé");
    for (const text of ["€".repeat(length), "court"]) {
      expect(digest(text)).toEqual(createHmac("sha256", "clé").update(text).digest());
    }
  },
);
