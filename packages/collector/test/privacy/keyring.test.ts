import { createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createKeyring } from "../../src/privacy/keyring.ts";
import { SECRET } from "../material/surveys.ts";

const keyring = createKeyring(SECRET);

test("one identity has one receipt in one survey, and another one elsewhere", () => {
  const receipt = keyring.receiptOf("climat", "id\0a");
  expect(createKeyring(SECRET).receiptOf("climat", "id\0a")).toBe(receipt);
  const others = [
    keyring.receiptOf("autre", "id\0a"),
    keyring.receiptOf("climat", "id\0b"),
    keyring.receiptOf("climat", "token\0a"),
    createKeyring(`${SECRET}!`).receiptOf("climat", "id\0a"),
  ];
  expect(new Set([receipt, ...others]).size).toBe(5);
});

test("receipts are the first half of an HMAC-SHA-256 that anybody with the secret can make again", () => {
  const digest = createHmac("sha256", SECRET).update("receipt\0climat\0id\0a").digest();
  expect(keyring.receiptOf("climat", "id\0a")).toBe(digest.subarray(0, 16).toString("base64url"));
});

test("no two keys of an answer are alike, nor like those of another answer", () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), (one, other) => {
      fc.pre(one !== other);
      const keys = [one, other].flatMap((id) => {
        const receipt = keyring.receiptOf("climat", id);
        const { receiptKey, answerKey } = keyring.keysOf(receipt);
        const parts = ["comment", "theme\0lieux"].map((part) => keyring.partKey(receipt, part));
        return [receiptKey, answerKey, ...parts, keyring.fingerprintOf(receipt, "x")];
      });
      expect(new Set(keys.map((key) => Buffer.from(key).toString("hex"))).size).toBe(10);
    }),
  );
});

test("a short secret is refused, with the way to make one", () => {
  expect(() => createKeyring("court")).toThrow("openssl rand");
});
