import { existsSync } from "node:fs";
import { findChromium } from "./find-chromium.mjs";
import { run } from "./run.mjs";

/** The path of a Chromium, which is installed first where there is none; ends the process when nothing works. */
export function ensureChromium() {
  try {
    const found = findChromium() ?? installed();
    if (found) return found;
  } catch (error) {
    console.error(`\n✖ ${error.message}`);
    process.exit(1);
  }
  console.error(`
✖ The tests need a Chromium, and none could be found or installed. Do one of these, then try again:
    apt-get install chromium            (Debian, as root)
    npx playwright install chromium     (any system)
    CHROMIUM_PATH=/path/to/chrome npm test`);
  process.exit(1);
}

function installed() {
  console.log("\n▸ Install a Chromium for the tests");
  const isDebianRoot = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (isDebianRoot) installWithApt();
  else run("playwright", ["install", "chromium"]);
  return findChromium();
}

function installWithApt() {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const install = ["install", "--yes", "--no-install-recommends", "-qq", "chromium"];
  run("apt-get", ["update", "-qq"], { env });
  return run("apt-get", install, { env });
}
