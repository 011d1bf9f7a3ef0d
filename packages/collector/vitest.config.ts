import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // One PostgreSQL for all files; those that kill theirs start their own.
    globalSetup: "test/material/shared-postgres.ts",
    // Disks are waited for, and two cores are shared with the servers that tests start.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
