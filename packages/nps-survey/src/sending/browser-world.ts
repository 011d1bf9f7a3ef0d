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
    const over = () => {
      clearTimeout(timer);
      removeEventListener("online", over);
      removeEventListener("pagehide", over);
      resolve();
    };
    const timer = setTimeout(over, milliseconds);
    addEventListener("online", over);
    addEventListener("pagehide", over);
  });
}
