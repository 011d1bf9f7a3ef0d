import type { SendingWorld } from "./send.ts";

const TRY_LASTS = 10_000;

/** Sending with this browser's network, clock and chance. */
export const browserWorld: SendingWorld = {
  fetch: (...request) => fetch(...request),
  wait: patience,
  random: Math.random,
  now: Date.now,
  timeout: () => AbortSignal.timeout(TRY_LASTS),
};

/** Waits, unless the network comes back or the page goes away: then the next try leaves at once. */
function patience(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const wait = new AbortController();
    const over = () => {
      wait.abort();
      resolve();
    };
    setTimeout(over, milliseconds);
    for (const event of ["online", "pagehide"]) addEventListener(event, over, wait);
  });
}
