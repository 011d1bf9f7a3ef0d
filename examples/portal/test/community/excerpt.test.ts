import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { contentText, excerpt } from "../../src/community/excerpt.ts";
import { smallCommunity } from "../material/small-community.ts";

describe("the text of a file", () => {
  const { directory, write, remove } = smallCommunity();
  afterAll(remove);

  test("is given for a content file, without its byte order mark", () => {
    write("content/_teams/marque.md", "\uFEFF---\nname: Marque\n---\n");
    expect(contentText(directory, "content/_teams/marque.md")).toBe("---\nname: Marque\n---\n");
  });

  test("is not given for anything else on the disk", () => {
    writeFileSync(join(directory, "secret.md"), "secret");
    symlinkSync(join(directory, "secret.md"), join(directory, "content/_teams/lien.md"));
    symlinkSync(directory, join(directory, "_authors"));
    write("content/_teams/enorme.md", "x".repeat(3 * 1024 * 1024));
    const files = [
      "secret.md",
      "content/_teams/lien.md",
      "_authors/secret.md",
      "content/_teams/enorme.md",
      "content/_teams/absente.md",
      "content/_teams",
      "content/_teams/../../secret.md",
      "../../../../etc/_teams/passwd",
      "/etc/passwd",
      "",
    ];
    for (const file of files) expect(contentText(directory, file)).toBeUndefined();
  });
});

describe("an excerpt", () => {
  const text = "un\ndeux\r\ntrois mots ici\nquatre\ncinq\nsix";

  test("has two lines on either side, and marks the word of the column", () => {
    expect(excerpt(text, { line: 3, column: 7 })).toEqual([
      { number: 1, text: "un" },
      { number: 2, text: "deux" },
      { number: 3, text: "trois mots ici", marked: { start: 6, end: 10 } },
      { number: 4, text: "quatre" },
      { number: 5, text: "cinq" },
    ]);
  });

  test.each([
    ["the first line", 1, [1, 2, 3]],
    ["the last line", 6, [4, 5, 6]],
    ["no line, beyond the end", 9, []],
  ])("stays inside the file at %s", (_where, line, numbers) => {
    expect(excerpt(text, { line }).map(({ number }) => number)).toEqual(numbers);
  });

  test("marks one place after the end of a line, where something is missing", () => {
    expect(excerpt("end:", { line: 1, column: 5 })[0]?.marked).toEqual({ start: 4, end: 5 });
  });

  test("of a very long line is short, and still marks what it should", () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (before, after) => {
        const line = `${"a".repeat(before)} X${"b".repeat(after)}`;
        const [shown] = excerpt(line, { line: 1, column: before + 2 });
        expect(shown!.text.length).toBeLessThanOrEqual(302);
        expect(shown!.text[shown!.marked!.start]).toBe("X");
        expect(shown!.marked!.end).toBeLessThanOrEqual(shown!.text.length);
      }),
    );
  });
});
