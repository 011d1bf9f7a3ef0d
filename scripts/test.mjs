import { ensureChromium } from "./ensure-chromium.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { run } from "./run.mjs";
import { forgetTestResults, testResults } from "./test-results.mjs";

const TASKS = ["lint", "dead-code", "build", "typecheck", "test", "check:package", "docs"];

ensureInstalled();
const CHROMIUM_PATH = ensureChromium();
forgetTestResults();
console.log(`\n▸ ${TASKS.join(", ")}`);
const args = ["run", ...TASKS, "--continue", "--output-logs=new-only", "--log-order=grouped"];
const isFine = run("turbo", args, { env: { CHROMIUM_PATH } });
const { passed, failed, skipped } = testResults();
const didTest = passed > 0;
if (!didTest) console.error("\n✖ No test ran.");
if (!isFine) console.error("\n✖ Something failed; the reason stands above, under the task's name.");
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exit(isFine && didTest && failed === 0 ? 0 : 1);
