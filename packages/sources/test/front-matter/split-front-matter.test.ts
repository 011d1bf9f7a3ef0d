import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitFrontMatter } from "../../src/front-matter/split-front-matter.ts";

describe("a file with two fences", () => {
  const cases = [
    ["---\na: b\n---\nTexte", "a: b\n", "Texte"],
    ["---\r\na: b\r\n---\r\nTexte\r\n", "a: b\r\n", "Texte\r\n"],
    ["---  \na: b\n--- \t\nTexte", "a: b\n", "Texte"],
    ["---\na: b\n---", "a: b\n", ""],
    ["---\n---\n", "", ""],
    ["---\n---", "", ""],
    ["\ufeff---\na: b\n---\n", "a: b\n", ""],
    ["---\na: b\n---\nTexte\n---\nSuite\n", "a: b\n", "Texte\n---\nSuite\n"],
    ["---\na: b\n----\n--- c\n ---\n---\nT", "a: b\n----\n--- c\n ---\n", "T"],
    ["---\na: b\n...\n---\nT", "a: b\n...\n", "T"],
  ] as const;

  test.each(cases)("is cut at them and nowhere else: %j", (text, front, body) => {
    expect(splitFrontMatter(text)).toMatchObject({ front, body, frontLine: 2 });
  });

  test("keeps every character in its place", () => {
    const line = fc.constantFrom("---", "--- ", "---\r", "a: b", "", " ---", "...", "é", "\ufeff");
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const text = ["---", ...lines].join("\n");
        const split = splitFrontMatter(text);
        if ("code" in split) return;
        const { front, frontOffset, body, bodyOffset } = split;
        expect(text.slice(frontOffset, frontOffset + front.length)).toBe(front);
        expect(text.slice(bodyOffset)).toBe(body);
        expect(text.slice(frontOffset + front.length, bodyOffset)).toMatch(/^---[ \t\r]*\n?$/);
      }),
    );
  });
});

describe("a file without two fences", () => {
  const cases = [
    ["", "front-matter-missing", "1:1"],
    ["Bonjour", "front-matter-missing", "1:1"],
    ["\n---\na: b\n---\n", "front-matter-missing", "1:1"],
    [" ---\na: b\n---\n", "front-matter-missing", "1:1"],
    ["----\na: b\n----\n", "front-matter-missing", "1:1"],
    ["---js\nmodule.exports = {}\n---\n", "front-matter-missing", "1:1"],
    ["+++\na = 1\n+++\n", "front-matter-missing", "1:1"],
    ["---", "front-matter-unclosed", "1:1"],
    ["---\na: b\n", "front-matter-unclosed", "1:1"],
    ["---\na: b\n--- c\n", "front-matter-unclosed", "1:1"],
    ["---\na: b\n...\nTexte\n", "front-matter-unclosed", "3:1"],
    ["---\r\na: b\r\n... \r\nTexte\r\n", "front-matter-unclosed", "3:1"],
  ] as const;

  test.each(cases)("is refused with the place and the reason: %j", (text, code, place) => {
    const refused = splitFrontMatter(text, "a.md");
    if (!("code" in refused)) throw new Error("expected a diagnostic");
    expect(refused).toMatchObject({ severity: "error", code, at: { file: "a.md" } });
    expect(`${refused.at?.line}:${refused.at?.column}`).toBe(place);
  });

  test("learns what to write when dots stand where the fence should be", () => {
    expect(splitFrontMatter("---\na: b\n...\n")).toMatchObject({ suggestion: "---" });
  });
});
