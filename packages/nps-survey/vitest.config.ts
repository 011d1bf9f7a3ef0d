import { defineConfig } from "vitest/config";

// Two files at once: a page waits more than it works. Files leave nothing behind them in their modules.
export default defineConfig({
  test: {
    globalSetup: "../../scripts/shared-browser.ts",
    isolate: false,
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
