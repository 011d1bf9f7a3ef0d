import { describe, expect, test } from "vitest";
import { readCollectConfig } from "../../src/node/read-collect-config.ts";
import { CONFIG } from "../material/config.ts";

describe("a configuration", () => {
  test("is read with its defaults", () => {
    const { value, diagnostics } = readCollectConfig(CONFIG, { file: "survey.yml" });
    expect(diagnostics).toEqual([]);
    expect(value?.surveys[0]).toMatchObject({ mode: "rows", publication: "closing", threshold: 5 });
  });

  test.each([
    ["no duration", "    retentionMonths: 12\n", "", "missing-field", "error"],
    ["a wave without an end", "        closesOn: 2026-12-31\n", "", "missing-field", "error"],
    [
      "a threshold under five",
      "    anonymous: true",
      "    anonymous: true\n    threshold: 3",
      undefined,
      "error",
    ],
    ["an unknown key", "scale: nps", "scale: nps\n    scal: nps", undefined, "error"],
    [
      "crossed segments",
      "      role:",
      "      anciennete: [moins-d-un-an, plus]\n      role:",
      "crossing-possible",
      "error",
    ],
    [
      "a wave that ends before it begins",
      "closesOn: 2026-12-31",
      "closesOn: 2026-09-01",
      "wave-backwards",
      "error",
    ],
    [
      "comments kept for longer",
      "commentRetentionMonths: 6",
      "commentRetentionMonths: 13",
      "comment-retention-longer",
      "error",
    ],
    [
      "a long duration",
      "retentionMonths: 12\n",
      "retentionMonths: 36\n",
      "retention-long",
      "warning",
    ],
    ["a long wave", "closesOn: 2026-12-31", "closesOn: 2028-12-31", "wave-long", "warning"],
    ["no number of people invited", "        invited: 40\n", "", "invited-unknown", "info"],
    ["a reserved name", "role: [", "env: [", "name-reserved", "error"],
    ["broken YAML", "surveys:", "surveys: [", undefined, "error"],
  ])("with %s is told so, with its line", (_, from, to, code, severity) => {
    expect(CONFIG).toContain(from);
    const { value, diagnostics } = readCollectConfig(CONFIG.replace(from, to), {
      file: "survey.yml",
    });
    expect(diagnostics.map((diagnostic) => diagnostic.severity)).toContain(severity);
    if (code) expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
    expect(diagnostics.every(({ at }) => at?.file === "survey.yml" && at.line !== undefined)).toBe(
      true,
    );
    expect(value === null).toBe(severity === "error");
  });

  test("may not hold two waves or two surveys of one name, nor overlapping waves unnoticed", () => {
    const wave = CONFIG.slice(CONFIG.indexOf("      - id: 2026-T4"));
    const twice = readCollectConfig(CONFIG + wave);
    expect(twice.diagnostics.map(({ code }) => code)).toEqual(["id-repeated", "waves-overlap"]);
    const survey = CONFIG.slice(CONFIG.indexOf("  - id: climat"));
    expect(readCollectConfig(CONFIG + survey).diagnostics.map(({ code }) => code)).toEqual([
      "id-repeated",
    ]);
  });
});
