import { readFileSync } from "node:fs";
import { readCollectConfig } from "@communaute/collector/node";
import { expect, test } from "vitest";
import { SURVEY } from "../src/index.ts";

test("the survey of the demo community is read without a remark", () => {
  const { value, diagnostics } = readCollectConfig(readFileSync(SURVEY, "utf8"), { file: SURVEY });
  expect(diagnostics).toEqual([]);
  expect(value?.surveys.map(({ id }) => id)).toEqual(["climat"]);
});

test("a wave is open on every day of its years, and one only", () => {
  const { value } = readCollectConfig(readFileSync(SURVEY, "utf8"));
  const waves = value?.surveys[0]?.waves ?? [];
  for (const [index, { opensOn }] of waves.entries()) {
    const before = waves[index - 1]?.closesOn;
    if (before === undefined) continue;
    expect(Date.parse(opensOn) - Date.parse(before)).toBe(24 * 60 * 60_000);
  }
  expect(waves.length).toBeGreaterThan(2);
});
