import { existsSync } from "node:fs";
import { findChromium, isChromium } from "./find-chromium.mjs";
import { giveUp } from "./give-up.mjs";
import { run } from "./run.mjs";
import { stage } from "./stage.mjs";

const APT = "/usr/bin/apt-get";

/**
 * The path of a Chromium: the one asked for in `CHROMIUM_PATH`, else one of this machine, which is installed first if need be.
 *
 * @returns {Promise<string>}
 */
export async function ensureChromium() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) return isChromium(asked) ? asked : refused(asked);
  const found = await findChromium();
  if (found) return found;
  for (const install of isDebianRoot() ? [withApt, withPlaywright] : [withPlaywright]) {
    stage("chromium", install);
    const installed = await findChromium();
    if (installed) return installed;
  }
  return giveUp(
    "Les tests demandent un Chromium. Installe-le (« sudo apt-get install chromium », ou Google Chrome) ou donne son chemin dans CHROMIUM_PATH.",
    "The tests need a Chromium. Install it (`sudo apt-get install chromium`, or Google Chrome) or give its path in CHROMIUM_PATH.",
  );
}

/** @param {string} path */
function refused(path) {
  return giveUp(
    `CHROMIUM_PATH vaut « ${path} », qui n’est pas un Chromium qui démarre : corrige ce chemin ou retire-le.`,
    `CHROMIUM_PATH is "${path}", which is no Chromium that starts: mend that path or leave it out.`,
  );
}

function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync(APT);
}

/** Older systems have only the one with windows. */
function withApt() {
  const environment = { DEBIAN_FRONTEND: "noninteractive" };
  /** @param {string} name */
  const install = (name) =>
    run(APT, ["install", "--yes", "-qq", "--no-install-recommends", name], environment);
  const updated = run(APT, ["update", "-qq"], environment);
  if (!updated.isFine) return updated;
  const installed = install("chromium-headless-shell");
  return installed.isFine ? installed : install("chromium");
}

function withPlaywright() {
  const system = isDebianRoot() ? ["--with-deps"] : [];
  return run("playwright", ["install", ...system, "chromium"]);
}
