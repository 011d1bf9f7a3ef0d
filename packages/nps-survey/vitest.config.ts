import { defineConfig } from "vitest/config";

// Two files at once, each with a browser of its own: a page waits more than it works.
export default defineConfig({
  test: { maxWorkers: 2, testTimeout: 30_000, hookTimeout: 60_000 },
});
