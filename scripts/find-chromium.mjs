import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const MAC_APPLICATIONS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The path of a Chromium on this machine: the one that is asked for, the system's, or Playwright's. */
export function findChromium(environment = process.env) {
  const asked = environment.CHROMIUM_PATH;
  if (asked) {
    if (existsSync(asked)) return asked;
    throw new Error(`CHROMIUM_PATH is ${asked}, where there is nothing: mend it or leave it out.`);
  }
  return [...onPath(environment), ...MAC_APPLICATIONS, ...inPlaywrightCache(environment)].find(
    (path) => existsSync(path),
  );
}

function onPath({ PATH = "" }) {
  return PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
}

function inPlaywrightCache(environment) {
  const cache =
    environment.PLAYWRIGHT_BROWSERS_PATH ??
    join(homedir(), process.platform === "darwin" ? "Library/Caches" : ".cache", "ms-playwright");
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((name) => name.startsWith("chromium-"))
    .sort()
    .reverse()
    .flatMap((name) => [
      join(cache, name, "chrome-linux", "chrome"),
      join(cache, name, "chrome-linux64", "chrome"),
      join(cache, name, "chrome-mac", "Chromium.app", "Contents", "MacOS", "Chromium"),
    ]);
}
