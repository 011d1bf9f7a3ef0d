import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";
import { packageOf, workspaces } from "./workspaces.mjs";

/** What Vitest writes in each workspace, and turbo's cache gives back when nothing changed. */
const FILE = "test-results.json";

/** What to ask of Vitest to have it written. */
export const REPORTERS = ["--reporter=default", "--reporter=json", `--outputFile=${FILE}`];

/**
 * How the tests of one workspace, or of all, ended.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/** Forgets earlier results, so that only what runs now, or comes back from turbo's cache, counts. */
export function forgetTestResults(top = root) {
  for (const folder of testedWorkspaces(top)) rmSync(join(top, folder, FILE), { force: true });
}

/**
 * How the tests of each workspace that has some ended; `undefined` where they did not run.
 *
 * @returns {Map<string, Counts | undefined>}
 */
export function testResults(top = root) {
  return new Map(testedWorkspaces(top).map((folder) => [folder, counts(join(top, folder, FILE))]));
}

/**
 * The sum of the counts; zeros for none.
 *
 * @param {Iterable<Counts | undefined>} all
 */
export function total(all) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of [...all].filter((one) => one !== undefined)) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return sum;
}

/** @param {string} top */
function testedWorkspaces(top) {
  return workspaces(top).filter((folder) => packageOf(folder, top).scripts?.test);
}

/**
 * @param {string} file
 * @returns {Counts | undefined}
 */
function counts(file) {
  if (!existsSync(file)) return undefined;
  const results = JSON.parse(readFileSync(file, "utf8"));
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.testResults.filter(couldNotRun).length,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

/**
 * A file of tests that fails before its first test counts as one that failed.
 *
 * @param {{ status: string, assertionResults: { status: string }[] }} file
 */
function couldNotRun({ status, assertionResults }) {
  return status === "failed" && assertionResults.every((test) => test.status !== "failed");
}
