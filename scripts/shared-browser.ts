import { chromium } from "playwright";
import type { TestProject } from "vitest/node";
import { chromiumPath } from "./chromium-path.ts";

/** Starts one Chromium for the tests of all files. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer({ executablePath: chromiumPath });
  provide("browser", server.wsEndpoint());
  return () => server.close();
}

declare module "vitest" {
  interface ProvidedContext {
    /** Where to reach the browser of all files. */
    browser: string;
  }
}
