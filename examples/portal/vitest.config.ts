import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { globalSetup: "test/browser/shared-browser.ts" },
});
