import { existsSync } from "node:fs";
import { chromium } from "playwright";

const OF_DEBIAN = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

/** The Chromium that tests start: that of `CHROMIUM_PATH`, which `npm test` finds, else Debian's, else Playwright's. */
export const chromiumPath =
  process.env.CHROMIUM_PATH ??
  OF_DEBIAN.find((path) => existsSync(path)) ??
  chromium.executablePath();
