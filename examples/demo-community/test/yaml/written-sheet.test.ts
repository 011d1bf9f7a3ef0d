import { describe, expect, test } from "vitest";
import type { Sheet } from "../../src/sheet.ts";
import { writtenSheet } from "../../src/yaml/written-sheet.ts";

const sheet = (front: object, style: Partial<Sheet["style"]> = {}): Sheet => ({
  folder: "_startups",
  id: "allo-dunes",
  front,
  body: "",
  style: { listIndent: 2, quote: "'", longTexts: "folded-block", ...style },
  extension: ".md",
});

describe("a sheet", () => {
  test("is written between two fences, above its body", () => {
    expect(writtenSheet({ ...sheet({ title: "Allô Dunes" }), body: "## Le problème\n" })).toEqual({
      path: "content/_startups/allo-dunes.md",
      text: "---\ntitle: Allô Dunes\n---\n\n## Le problème\n",
      lineOf: expect.any(Function),
    });
  });

  test.each([
    ["a text that YAML would take for something else", { a: "true" }, {}, "a: 'true'"],
    ["a text with a colon", { a: "Aider : tous" }, {}, "a: 'Aider : tous'"],
    ["an apostrophe among quotes", { a: "# l'eau" }, {}, "a: '# l''eau'"],
    ["an author who likes double quotes", { a: "# l'eau" }, { quote: '"' }, `a: "# l'eau"`],
    ["an empty text", { a: "" }, {}, "a: ''"],
    ["a version number", { a: "1000.jours" }, {}, "a: 1000.jours"],
    ["an empty list", { a: [] }, {}, "a: []"],
    ["a list", { a: ["b"] }, {}, "a:\n  - b"],
    ["a list that is not indented", { a: ["b"] }, { listIndent: 0 }, "a:\n- b"],
    ["a list of maps", { a: [{ b: 1, c: true }] }, {}, "a:\n  - b: 1\n    c: true"],
    ["several lines", { a: "b\n\nc" }, {}, "a: |-\n  b\n\n  c"],
    ["what is to stand as it is", { a: { verbatim: "*b" } }, {}, "a: *b"],
  ] as const)("%s is written as people write it", (_, front, style, yaml) => {
    expect(writtenSheet(sheet(front, style)).text).toBe(`---\n${yaml}\n---\n`);
  });

  test("tells the line of each of its values", () => {
    const front = {
      title: "T",
      phases: [
        { name: "a", start: "b" },
        { name: "c", start: "d" },
      ],
    };
    const { lineOf } = writtenSheet(sheet(front));
    expect(lineOf(["title"])).toBe(2);
    expect(lineOf(["phases"])).toBe(4);
    expect(lineOf(["phases", 1, "start"])).toBe(7);
    expect(lineOf(["phases", 1, "end"])).toBe(6);
    expect(lineOf([])).toBe(2);
  });
});
