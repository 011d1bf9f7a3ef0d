import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mutatedText } from "../../../yaml/test/material/mutated-text.ts";
import { frontMatters } from "../../../yaml/test/material/yaml-texts.ts";
import { readFrontMatter } from "../../src/front-matter/read-front-matter.ts";

const FILE = `---
fullname: Ada Delaunay
# une remarque
missions:
  - start: 2021-09-01
    end: 2021-02-30
    startups: [carnet, a-table]
  -
teams:
vide: ''
---
Bonjour.
---
Suite.
`;

describe("a member's file", () => {
  const { value, diagnostics } = readFrontMatter(FILE, "ada.md");

  test("gives its fields in their order, dates as they are written, and its text", () => {
    expect(diagnostics).toEqual([]);
    expect(JSON.stringify(value.front)).toBe(
      JSON.stringify({
        fullname: "Ada Delaunay",
        missions: [
          { start: "2021-09-01", end: "2021-02-30", startups: ["carnet", "a-table"] },
          null,
        ],
        teams: null,
        vide: "",
      }),
    );
    expect(value.body).toBe("Bonjour.\n---\nSuite.\n");
  });

  const places = [
    { path: [], at: "2:1", key: "2:1" },
    { path: ["fullname"], at: "2:11", key: "2:1" },
    { path: ["missions"], at: "5:3", key: "4:1" },
    { path: ["missions", 0], at: "5:5", key: "5:5" },
    { path: ["missions", 0, "end"], at: "6:10", key: "6:5" },
    { path: ["missions", 0, "startups", 1], at: "7:24", key: "7:24" },
    { path: ["missions", 1], at: "8:3", key: "8:3" },
    { path: ["teams"], at: "9:1", key: "9:1" },
    { path: ["vide"], at: "10:7", key: "10:1" },
    { path: ["missions", 0, "status"], at: "5:5", key: "5:5" },
    { path: ["missions", 7, "end"], at: "5:3", key: "5:3" },
    { path: ["fullname", "prenom"], at: "2:11", key: "2:11" },
    { path: ["absent"], at: "2:1", key: "2:1" },
  ];
  const written = {
    plainly: FILE,
    "with CR LF": FILE.replaceAll("\n", "\r\n"),
    "with a byte order mark": `\ufeff${FILE}`,
    "so that only the full reader can read it": FILE.replace("une remarque", "r").replace(
      "teams:",
      "teams: # r",
    ),
  };

  describe.each(Object.entries(written))("written %s", (_, text) => {
    const { locate } = readFrontMatter(text, "ada.md").value;

    test.each(places)("tells where $path stands", ({ path, at, key }) => {
      const place = locate(path);
      expect(place).toMatchObject({ file: "ada.md", path });
      expect(`${place.line}:${place.column}`).toBe(at);
      const ofKey = locate(path, { key: true });
      expect(`${ofKey.line}:${ofKey.column}`).toBe(key);
    });
  });
});

describe("a file that cannot be read", () => {
  const files = {
    "an empty file": "",
    "a file without front matter": "# Bonjour\n\nUn texte.\n",
    "a file closed by dots": "---\na: b\n...\nUn texte.\n",
    "a file that is never closed": "---\na: b\n\nUn texte.\n",
    "an empty front matter": "---\n---\nUn texte.\n",
    "a list": "---\n- a\n---\n",
    "a file of one NUL": "\0",
    "a front matter of 64 Ki characters and one": `---\na: ${"b".repeat(64 * 1024 - 3)}\n---\n`,
  };

  test.each(Object.entries(files))("is never accepted in silence: %s", (_, text) => {
    const { value, diagnostics } = readFrontMatter(text, "a.md");
    expect(value.front).toBeNull();
    expect(diagnostics).toMatchObject([{ severity: "error", at: { file: "a.md" } }]);
    expect(value.locate(["a"])).toMatchObject({ file: "a.md", path: ["a"] });
  });

  test("keeps its text", () => {
    expect(readFrontMatter("Un texte.").value.body).toBe("Un texte.");
    expect(readFrontMatter("---\na: [\n---\nUn texte.").value.body).toBe("Un texte.");
  });
});

describe("what is wrong with a file", () => {
  test("is told a hundred times at most, then how often in all", () => {
    const { diagnostics } = readFrontMatter(`---\n${"k: v\n".repeat(1000)}---\n`, "a.md");
    expect(diagnostics).toHaveLength(101);
    expect(diagnostics.slice(0, 100).every(({ code }) => code === "duplicate-key")).toBe(true);
    expect(diagnostics[99]?.at).toMatchObject({ line: 102, column: 1 });
    expect(diagnostics[100]).toMatchObject({ code: "too-many-diagnostics", severity: "info" });
    expect(diagnostics[100]?.message).toContain("999");
  });

  test("is told in the order of the file when all of it can be", () => {
    const { diagnostics } = readFrontMatter("---\na: *x\nb: &y c\na: d\n---\n");
    expect(diagnostics.map(({ code, at }) => `${code} ${at?.line}`)).toEqual([
      "alias-forbidden 2",
      "alias-forbidden 3",
      "duplicate-key 4",
    ]);
  });

  test("names a key that is a plain word, and the line that holds it already", () => {
    const { diagnostics } = readFrontMatter("---\ntitle: a\ntitle: b\n---\n");
    expect(diagnostics[0]?.message).toMatch(/^La clé « title » est déjà écrite à la ligne 2/);
    expect(diagnostics[0]?.english).toMatch(/^The key "title" is already written on line 2/);
  });

  test("includes a byte order mark that was left on the text", () => {
    const { value, diagnostics } = readFrontMatter("\ufeff---\na: b\n---\n");
    expect(value.front).toEqual({ a: "b" });
    expect(diagnostics).toMatchObject([{ code: "byte-order-mark", severity: "info" }]);
  });
});

describe("names that every object has already", () => {
  test("are ordinary keys", () => {
    const { value, diagnostics } = readFrontMatter("---\ntoString: a\nvalueOf: b\n---\n");
    expect(diagnostics).toEqual([]);
    expect(Object.entries(value.front ?? {})).toEqual([
      ["toString", "a"],
      ["valueOf", "b"],
    ]);
  });
});

const seed = Number(process.env.FRONT_MATTER_SEED ?? Date.now() % 2 ** 31);

test(`10,000 damaged files, drawn from seed ${seed}, are read without a throw and refused with a place`, () => {
  const files = frontMatters.map((front) => `---\n${front}---\nUn texte.\n---\nSuite.\n`);
  fc.assert(
    fc.property(mutatedText(files, 8), (text) => {
      const { value, diagnostics } = readFrontMatter(text, "a.md");
      const hasErrors = diagnostics.some(({ severity }) => severity === "error");
      expect(value.front === null).toBe(hasErrors);
      const lines = text.split("\n");
      for (const { at, message, english } of diagnostics) {
        const line = lines[(at?.line ?? 0) - 1];
        expect(line).toBeDefined();
        expect(at?.column).toBeGreaterThan(0);
        expect(at?.column).toBeLessThanOrEqual((line?.length ?? 0) + 1);
        expect(`${message} ${english}`).not.toMatch(/undefined|Delaunay|example/);
      }
      expect(value.locate(["missions", 0, "start"]).line).toBeGreaterThan(0);
    }),
    { numRuns: 10_000, seed },
  );
}, 60_000);
