import { defineConfig } from "vitest/config";

// Files leave nothing behind them in their modules, so that a worker need not load the portal anew for each.
export default defineConfig({
  test: { globalSetup: "../../scripts/shared-browser.ts", isolate: false },
});
