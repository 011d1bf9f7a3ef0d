import { describe, expect, test } from "vitest";
import { decodeText } from "../src/decode-text.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const after = (text: string, ...bytes: number[]) => Uint8Array.from([...utf8(text), ...bytes]);

describe("bytes that are UTF-8 text", () => {
  test.each(["", "a", "Été à l’œuvre", "a\r\nb", "😀\u0301", "\u2028", "\ufffd"])(
    "become that text without a remark: %j",
    (text) => {
      expect(decodeText(utf8(text))).toEqual({ value: text, diagnostics: [] });
    },
  );

  test("may weigh two mebibytes and no byte more", () => {
    const full = new Uint8Array(2 * 1024 * 1024).fill(97);
    expect(decodeText(full).diagnostics).toEqual([]);
    const { value, diagnostics } = decodeText(Uint8Array.from([...full, 97]), "gros.md");
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([
      { code: "file-too-large", severity: "error", at: { file: "gros.md", line: 1, column: 1 } },
    ]);
  });

  test("lose a byte order mark, which is told", () => {
    const { value, diagnostics } = decodeText(after("", 0xef, 0xbb, 0xbf, 97), "a.md");
    expect(value).toBe("a");
    expect(diagnostics).toMatchObject([
      { code: "byte-order-mark", severity: "info", at: { file: "a.md", line: 1, column: 1 } },
    ]);
  });
});

describe("bytes that are no UTF-8 text", () => {
  const cases = [
    { name: "Latin-1", bytes: after("id: a\nnom: Zo", 0xe9, 10), line: 2, column: 8, byte: 14 },
    { name: "a lone continuation", bytes: after("é", 0x80), line: 1, column: 2, byte: 3 },
    { name: "an overlong slash", bytes: after("", 0xc0, 0xaf), line: 1, column: 1, byte: 1 },
    { name: "a surrogate", bytes: after("ab", 0xed, 0xa0, 0x80), line: 1, column: 3, byte: 3 },
    {
      name: "beyond Unicode",
      bytes: after("\n", 0xf5, 0x80, 0x80, 0x80),
      line: 2,
      column: 1,
      byte: 2,
    },
    {
      name: "cut in a character",
      bytes: after("a\n😀", 0xf0, 0x9f, 0x98),
      line: 2,
      column: 3,
      byte: 7,
    },
  ];

  test.each(cases)("are refused with the place of the first bad byte: $name", (wanted) => {
    const { value, diagnostics } = decodeText(wanted.bytes, "a.md");
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([
      { code: "invalid-utf8", at: { file: "a.md", line: wanted.line, column: wanted.column } },
    ]);
    expect(diagnostics[0]?.message).toContain(`n° ${wanted.byte})`);
    expect(diagnostics[0]?.english).toContain(`number ${wanted.byte})`);
  });

  test.each([
    ["little-endian", [0xff, 0xfe, 97, 0]],
    ["big-endian", [0xfe, 0xff, 0, 97]],
  ])("are told to be UTF-16 when their mark says so: %s", (_, bytes) => {
    const { value, diagnostics } = decodeText(Uint8Array.from(bytes));
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([{ code: "utf16", severity: "error" }]);
  });

  test("are refused with the place of a NUL", () => {
    const { value, diagnostics } = decodeText(utf8("a\nbé\0c"), "a.md");
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([
      { code: "nul-character", at: { file: "a.md", line: 2, column: 3 } },
    ]);
  });
});
