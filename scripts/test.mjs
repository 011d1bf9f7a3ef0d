import { ensureChromium } from "./ensure-chromium.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { stage } from "./stage.mjs";
import { forgetTestResults, REPORTERS, testResults, total } from "./test-results.mjs";
import { turbo } from "./turbo.mjs";

const STAGES = [
  { name: "lint", task: "//#lint" },
  { name: "build", task: "build", isNeeded: true },
  { name: "dead code", task: "//#dead-code" },
  { name: "types", task: "typecheck" },
  { name: "tests", task: "test", passedOn: REPORTERS },
  { name: "packages", task: "check:package" },
  { name: "docs", task: "//#reference" },
];

ensureInstalled();
const environment = { CHROMIUM_PATH: await ensureChromium(), CI: "true" };
forgetTestResults();
const failedStages = [];
for (const { name, task, passedOn = [], isNeeded = false } of STAGES) {
  if (stage(name, () => turbo([task], { environment, passedOn }))) continue;
  failedStages.push(name);
  if (isNeeded) break;
}
const results = testResults();
for (const [folder, counts] of results) console.log(`  ${folder.padEnd(28)} ${told(counts)}`);
const { passed, failed } = total(results.values());
const didAllRun = passed > 0 && [...results.values()].every((counts) => counts !== undefined);
if (!didAllRun) console.error("\n✖ Des tests n’ont pas tourné. Some tests did not run.");
if (failedStages.length > 0) console.error(`\n✖ ${failedStages.join(", ")}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failedStages.length === 0 && didAllRun && failed === 0 ? 0 : 1;

/** @param {import("./test-results.mjs").Counts | undefined} counts */
function told(counts) {
  if (!counts) return "✖ did not run";
  const { passed, failed, skipped } = counts;
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
