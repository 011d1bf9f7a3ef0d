import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";

/** First the one that has no window to draw: the same browser, and a page opens three times as fast in it. */
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];

const MAC_APPLICATIONS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * The path of a Chromium that works on this machine: the system's, else Playwright's; nothing where there is none.
 *
 * @param {string} [searched] the folders to look in, as `PATH` lists them
 * @returns {Promise<string | undefined>}
 */
export async function findChromium(searched = process.env.PATH ?? "") {
  const onPath = searched
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...MAC_APPLICATIONS, await playwrightsOwn()].find(isChromium);
}

/**
 * Whether a file is a Chromium that starts; some systems have a placeholder under its name.
 *
 * @param {string} path
 */
export function isChromium(path) {
  const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 30_000 });
  return status === 0 && stdout.includes("Chrom");
}

async function playwrightsOwn() {
  const { chromium } = await import("playwright");
  return chromium.executablePath();
}
