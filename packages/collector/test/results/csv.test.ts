import fc from "fast-check";
import { expect, test } from "vitest";
import { csv } from "../../src/results/csv.ts";

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1+1", "＝1+1", "\0=1"])(
  "the text %j starts no formula",
  (text) => {
    expect(csv([[text]])).toMatch(/^"?'/);
  },
);

test("numbers stay numbers, nothing stays nothing, and quotes are doubled", () => {
  expect(csv([[-12.5, null, 'a "b", c', "d"]])).toBe('-12.5,,"a ""b"", c",d\r\n');
});

test("a table is read back as it was, but for the apostrophes", () => {
  const cell = fc
    .string({ unit: "grapheme", maxLength: 12 })
    .filter((text) => !text.includes("\0"));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const back = parsed(csv(rows)).map((row) => row.map((text) => text.replace(/^'/, "")));
      expect(back).toEqual(rows.map((row) => row.map((text) => text.replace(/^'/, ""))));
    }),
  );
});

/** A table as RFC 4180 reads it. */
function parsed(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end === "\r\n") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
