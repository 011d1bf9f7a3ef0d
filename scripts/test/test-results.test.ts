import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { forgetTestResults, testResults, total } from "../test-results.mjs";
import { repository } from "./repository.ts";

const results = {
  numPassedTests: 3,
  numFailedTests: 1,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: "failed", assertionResults: [{ status: "failed" }] }],
};

test.each([
  { what: "passed and failed tests", report: results, counts: [3, 1, 0] },
  {
    what: "skipped and planned tests",
    report: { ...results, numPendingTests: 2, numTodoTests: 1 },
    counts: [3, 1, 3],
  },
  {
    what: "a file that fails before its first test, as a failed one",
    report: { ...results, testResults: [{ status: "failed", assertionResults: [] }] },
    counts: [3, 2, 0],
  },
])("the results of a workspace count $what", ({ report, counts: [passed, failed, skipped] }) => {
  using example = repository();
  example.write("packages/words/test-results.json", report);

  expect([...testResults(example.top)]).toEqual([["packages/words", { passed, failed, skipped }]]);
});

test("a workspace whose tests did not run has no counts", () => {
  using example = repository();

  expect([...testResults(example.top)]).toEqual([["packages/words", undefined]]);
});

test("forgotten results are gone", () => {
  using example = repository();
  const report = example.write("packages/words/test-results.json", results);

  forgetTestResults(example.top);

  expect(existsSync(report)).toBe(false);
});

test("counts add up, and those that are missing add nothing", () => {
  const one = { passed: 1, failed: 2, skipped: 3 };

  expect(total([one, undefined, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
  expect(total([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
});
