import { describe, expect, test } from "vitest";
import { fingerprint, fnv1a64 } from "../../src/definition/fingerprint.ts";
import { item, list } from "../run/material/lists.ts";

describe("the fingerprint of a list", () => {
  const origin = { layer: "mtes", file: "mtes.yml", line: 9, column: 3 };
  const write = { ...origin, field: "optional", from: true, to: false };
  const base = fingerprint(list(item("badge")));

  test("is that of its meaning, wherever its parts were written", () => {
    const { id, ...rest } = item("badge", { origin, log: [write], hint: undefined });
    expect(fingerprint(list({ ...rest, id }))).toBe(base);
  });

  test.each([
    ["who may tick", { who: ["referent" as const] }],
    ["what it is called", { title: { fr: "Mon badge" } }],
    ["a revision", { revision: 2 }],
    ["that it was removed", { removed: origin }],
  ])("tells apart %s", (_, said) => {
    expect(fingerprint(list(item("badge", said)))).not.toBe(base);
  });

  test("is not moved by the order of languages, and is by that of items", () => {
    const title = { fr: "Un", en: "One" };
    const other = { en: "One", fr: "Un" };
    expect(fingerprint(list(item("a", { title })))).toBe(
      fingerprint(list(item("a", { title: other }))),
    );
    expect(fingerprint(list(item("a"), item("b")))).not.toBe(
      fingerprint(list(item("b"), item("a"))),
    );
  });
});

// The vectors that Noll's page on the hash gives.
test.each([
  ["", "cbf29ce484222325"],
  ["a", "af63dc4c8601ec8c"],
  ["foobar", "85944171f73967e8"],
])("FNV-1a of « %s » is %s", (text, hash) => {
  expect(fnv1a64(new TextEncoder().encode(text))).toBe(hash);
});
