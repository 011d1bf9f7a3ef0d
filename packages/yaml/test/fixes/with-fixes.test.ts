import fc from "fast-check";
import { expect, test } from "vitest";
import type { Fix, FixableDiagnostic } from "../../src/fixes/fix.ts";
import { withFixes } from "../../src/fixes/with-fixes.ts";

test("fixes are made wherever they stand, and those without one change nothing", () => {
  expect(
    withFixes("abcdef", [
      told({ start: 4, end: 5, text: "E!" }),
      told(),
      told({ start: 0, end: 1, text: "" }),
    ]),
  ).toBe("bcdE!f");
});

test("of fixes that overlap, the first in the text is made", () => {
  const fixes = [told({ start: 2, end: 5, text: "y" }), told({ start: 0, end: 3, text: "x" })];
  expect(withFixes("abcdef", fixes)).toBe("xdef");
});

test("a text without fixes comes back as it is", () => {
  expect(withFixes("", [])).toBe("");
  expect(withFixes("a: b", [told()])).toBe("a: b");
});

test("what no fix covers stays, in its order", () => {
  const length = 20;
  const fix = fc
    .tuple(fc.nat(length), fc.nat(length), fc.constantFrom("", "+", "++"))
    .map(([a, b, text]) => ({ start: Math.min(a, b), end: Math.max(a, b), text }));
  fc.assert(
    fc.property(fc.array(fix, { maxLength: 6 }), (fixes) => {
      const text = Array.from({ length }, (_, at) => String.fromCharCode(97 + at)).join("");
      const covered = (at: number) => fixes.some(({ start, end }) => at >= start && at < end);
      const kept = [...text].filter((_, at) => !covered(at));
      const fixed = withFixes(text, fixes.map(told)).replaceAll("+", "");
      expect([...fixed].filter((letter) => kept.includes(letter))).toEqual(kept);
    }),
  );
});

function told(fix?: Fix): FixableDiagnostic {
  const diagnostic = { severity: "error", code: "a", message: "b", english: "c" } as const;
  return fix ? { ...diagnostic, fix } : diagnostic;
}
