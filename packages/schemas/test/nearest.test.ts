import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearest } from "../src/nearest.ts";

describe("a word is found again however it was written", () => {
  test.each([
    ["exactly", "boussole", "boussole"],
    ["in capitals", "BOUSSOLE", "boussole"],
    ["without accents", "energie-verte", "Énergie verte"],
    ["with two neighbours swapped", "bousosle", "boussole"],
    ["with a letter left out", "bousole", "boussole"],
    ["with a letter too many", "bousssole", "boussole"],
    ["with another letter", "boussale", "boussole"],
    ["with two slips", "bouzole", "boussole"],
    ["with three slips", "bouzale", undefined],
    ["with one slip, being short", "cle", "clé"],
    ["with two slips, being short", "cxl", undefined],
    ["with one slip, being very short", "cx", undefined],
    ["without any letter", "--", undefined],
    ["not at all", "", undefined],
  ])("%s", (_title, written, expected) => {
    expect(nearest(["Énergie verte", "boussole", "clé", "...", "c"])(written)).toBe(expected);
  });

  test("of several, the nearest one is meant, and of equals the first", () => {
    const meant = nearest(["carnets", "carnet-b", "carnet-a"]);
    expect(meant("carneta")).toBe("carnet-a");
    expect(meant("carnet")).toBe("carnets");
    expect(nearest(["CLÉ", "clé"])("cle")).toBe("CLÉ");
  });

  test("among no words, nothing is", () => {
    expect(nearest([])("boussole")).toBeUndefined();
  });
});

test("it is the word at the smallest distance that a whole table of distances gives", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 8 }), word, (words, written) => {
      const limit = written.length < 3 ? 0 : written.length < 6 ? 1 : 2;
      const distances = words.map((word) => tableDistance(word, written));
      const smallest = Math.min(...distances);
      const expected = smallest > limit ? undefined : words[distances.indexOf(smallest)];
      expect(nearest(words)(written)).toBe(expected);
    }),
    { numRuns: 2_000 },
  );
});

/** The textbook distance of Damerau and Levenshtein, each pair of neighbours swapped at most once. */
function tableDistance(one: string, other: string): number {
  const table = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (_, j) => Math.max(i, j)),
  );
  for (let i = 1; i <= one.length; i += 1) {
    for (let j = 1; j <= other.length; j += 1) {
      const changed = one[i - 1] === other[j - 1] ? 0 : 1;
      table[i]![j] = Math.min(
        table[i - 1]![j]! + 1,
        table[i]![j - 1]! + 1,
        table[i - 1]![j - 1]! + changed,
        i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
          ? table[i - 2]![j - 2]! + 1
          : Number.POSITIVE_INFINITY,
      );
    }
  }
  return table[one.length]![other.length]!;
}
