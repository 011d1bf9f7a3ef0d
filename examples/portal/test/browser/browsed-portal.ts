import { type Browser, chromium } from "playwright";
import { listening } from "../../src/server/listening.ts";
import { smallPortal } from "../material/small-portal.ts";

/** A small portal that listens, and a browser to look at it with. */
export interface BrowsedPortal {
  browser: Browser;
  /** `http://127.0.0.1:…`, without a slash at the end. */
  origin: string;
  close: () => Promise<void>;
}

/** Starts a portal on a free port, and a Chromium: the one of `CHROMIUM_PATH`, or the system's. */
export async function browsedPortal(): Promise<BrowsedPortal> {
  const small = smallPortal();
  const server = await listening(small.app, { host: "127.0.0.1", port: 0 });
  if (server === undefined) throw new Error("No port of 127.0.0.1 could be opened for the tests.");
  const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
  const browser = await chromium.launch({ executablePath });
  return {
    browser,
    origin: `http://127.0.0.1:${server.port}`,
    close: async () => {
      await browser.close();
      await server.stop();
      small.remove();
    },
  };
}
