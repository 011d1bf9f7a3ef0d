import { describe, expect, test } from "vitest";
import { readYaml } from "../src/read-yaml.ts";

const LIST = `# les étapes
- id: badge
  title: Prendre son badge
  when: [arrivee, "retour"]
- id: cantine
  note:
    - un
    - deux
-
`;

describe("a file that holds a list", () => {
  const written = {
    plainly: LIST,
    "with CR LF": LIST.replaceAll("\n", "\r\n"),
    "with a byte order mark": `\ufeff${LIST}`,
    "so that only the full reader can read it": LIST.replace("title:", '"title":'),
    "with --- in front": `${LIST.replace("# les étapes", "---")}`,
  };

  describe.each(Object.entries(written))("written %s", (_, text) => {
    const { value: yaml } = readYaml(text, { file: "etapes.yaml", root: "map-or-list" });

    test("is read when a list is asked for", () => {
      expect(yaml.value).toEqual([
        { id: "badge", title: "Prendre son badge", when: ["arrivee", "retour"] },
        { id: "cantine", note: ["un", "deux"] },
        null,
      ]);
    });

    test.each([
      { path: [], at: "2:1", key: "2:1" },
      { path: [0], at: "2:3", key: "2:3" },
      { path: [0, "when"], at: "4:9", key: "4:3" },
      { path: [0, "when", 1], at: "4:19", key: "4:19" },
      { path: [1, "note"], at: "7:5", key: "6:3" },
      { path: [1, "note", 1], at: "8:7", key: "8:7" },
      { path: [2], at: "9:1", key: "9:1" },
      { path: [7, "id"], at: "2:1", key: "2:1" },
    ])("tells where $path stands", ({ path, at, key }) => {
      const place = yaml.locate(path);
      expect(place).toMatchObject({ file: "etapes.yaml", path });
      expect(`${place.line}:${place.column}`).toBe(at);
      const ofKey = yaml.locate(path, { key: true });
      expect(`${ofKey.line}:${ofKey.column}`).toBe(key);
    });

    test.each([
      { path: [0, "id"], written: "badge" },
      { path: [0, "title"], written: "Prendre son badge" },
      { path: [0, "when"], written: '[arrivee, "retour"]' },
      { path: [0, "when", 1], written: '"retour"' },
      { path: [1, "note", 0], written: "un" },
      { path: [2], written: undefined },
      { path: [0, "absent"], written: undefined },
    ])("tells from where to where $path is written", ({ path, written }) => {
      const span = yaml.valueSpan(path);
      expect(span && text.slice(span.start, span.end)).toBe(written);
    });
  });

  test("is refused when only fields are asked for", () => {
    const { value, diagnostics } = readYaml(LIST, { file: "etapes.yaml" });
    expect(value.value).toBeNull();
    expect(diagnostics).toMatchObject([
      { code: "yaml-root", severity: "error", at: { file: "etapes.yaml", line: 2, column: 1 } },
    ]);
  });
});

describe("a byte order mark", () => {
  test("is told, and nothing else is", () => {
    const { value, diagnostics } = readYaml("\ufeff- id: a\r\n", { root: "map-or-list" });
    expect(value.value).toEqual([{ id: "a" }]);
    expect(diagnostics).toMatchObject([
      { code: "byte-order-mark", severity: "info", at: { line: 1, column: 1 } },
    ]);
  });

  test("moves no column", () => {
    const { value, diagnostics } = readYaml("\ufeffa: b\u202ec\n");
    expect(diagnostics.map(({ code, at }) => `${code} ${at?.line}:${at?.column}`)).toEqual([
      "bidi-control 1:5",
      "byte-order-mark 1:1",
    ]);
    expect(value.locate(["a"])).toMatchObject({ line: 1, column: 4 });
  });
});

describe("a file that cannot be read", () => {
  test.each([
    { text: "", root: "map", code: "yaml-root", at: "1:1" },
    { text: "", root: "map-or-list", code: "yaml-root", at: "1:1" },
    { text: "# rien\n", root: "map-or-list", code: "yaml-root", at: "1:1" },
    { text: "Bonjour\n", root: "map-or-list", code: "yaml-root", at: "1:1" },
    { text: "- a\nb: c\n", root: "map-or-list", code: "indentation", at: "2:1" },
    { text: "- a\n--- \n- b\n", root: "map-or-list", code: "several-documents", at: "2:1" },
    { text: "---\na: b\n---\nTexte\n", root: "map", code: "several-documents", at: "3:1" },
    { text: `a: ${"b".repeat(65_536)}\n`, root: "map", code: "yaml-too-large", at: "1:1" },
  ] as const)("gives one error at $at: $code", ({ text, root, code, at }) => {
    const { value, diagnostics } = readYaml(text, { file: "a.yaml", root });
    expect(value.value).toBeNull();
    expect(value.locate(["a"])).toMatchObject({ file: "a.yaml", path: ["a"] });
    expect(diagnostics.map(({ code, at }) => `${code} ${at?.line}:${at?.column}`)).toEqual([
      `${code} ${at}`,
    ]);
  });

  test("is told a hundred times at most, then how often in all", () => {
    const { diagnostics } = readYaml("k: v\n".repeat(1000));
    expect(diagnostics).toHaveLength(101);
    expect(diagnostics[100]).toMatchObject({ code: "too-many-diagnostics", severity: "info" });
    expect(diagnostics[100]?.message).toContain("999");
  });
});

describe("a text cut by a channel's sign", () => {
  const text = "id: a\ntitle: Rejoindre #canal sur Tchap\n";

  test("is a warning, and the rest is read", () => {
    const { value, diagnostics } = readYaml(text);
    expect(value.value).toEqual({ id: "a", title: "Rejoindre" });
    expect(diagnostics).toMatchObject([
      { code: "text-lost", severity: "warning", at: { line: 2, column: 18 } },
    ]);
  });

  test("is an error where a definition asks for it", () => {
    const { value, diagnostics } = readYaml(text, { lostText: "error" });
    expect(value.value).toBeNull();
    expect(diagnostics).toMatchObject([
      { code: "text-lost", severity: "error", at: { line: 2, column: 18 } },
    ]);
  });

  test("is none when a person meant a comment", () => {
    const { value, diagnostics } = readYaml("a: b # à relire\n", { lostText: "error" });
    expect(value.value).toEqual({ a: "b" });
    expect(diagnostics).toEqual([]);
  });
});
