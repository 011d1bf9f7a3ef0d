import { chromium } from "playwright";
import type { TestProject } from "vitest/node";

/** Starts one Chromium for the tests of all files: the one of `CHROMIUM_PATH`, or the system's. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
  const server = await chromium.launchServer({ executablePath });
  provide("browser", server.wsEndpoint());
  return () => server.close();
}

declare module "vitest" {
  interface ProvidedContext {
    /** Where to reach the browser of all files. */
    browser: string;
  }
}
