import { expect, test } from "vitest";
import { sparkline } from "../../src/parts/sparkline.ts";

test.each([
  ["nothing", [], 0, 0],
  ["one value alone", [null, 3, null], 0, 0],
  ["two values", [1, 2], 1, 2],
  ["a gap", [1, 2, null, 3, 4], 2, 4],
  ["a value between gaps", [1, 2, null, 3], 1, 3],
])("%s gives its lines and dots", (_what, values, lines, dots) => {
  const drawn = String(sparkline(values));
  expect(drawn.match(/<polyline/g) ?? []).toHaveLength(lines);
  expect(drawn.match(/<circle/g) ?? []).toHaveLength(dots);
  expect(drawn).not.toContain("NaN");
});

test("values that are all the same lie halfway, for they neither rise nor fall", () => {
  expect(String(sparkline([7, 7]))).toContain('points="6.0,36.0 314.0,36.0"');
});
