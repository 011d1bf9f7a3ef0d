import { defineConfig } from "vitest/config";

// Files leave nothing behind them in their modules, so that a worker need not load them anew for each.
export default defineConfig({ test: { isolate: false } });
