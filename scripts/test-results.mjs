import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

/** Forgets the results of earlier runs, so that only what runs now, or comes from turbo's cache, counts. */
export function forgetTestResults() {
  for (const file of resultFiles()) rmSync(file, { force: true });
}

/** How many tests of all workspaces passed, failed and were skipped. */
export function testResults() {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const file of resultFiles().filter((path) => existsSync(path))) {
    const results = JSON.parse(readFileSync(file, "utf8"));
    sum.passed += results.numPassedTests;
    sum.failed += results.numFailedTests;
    sum.skipped += results.numPendingTests + results.numTodoTests;
  }
  return sum;
}

function resultFiles() {
  return ["packages", "examples"].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(root, folder, name, "test-results.json")),
  );
}
