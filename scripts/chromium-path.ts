/** The Chromium that tests start: that of `CHROMIUM_PATH`, which `npm test` finds, or Debian's. */
export const chromiumPath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
