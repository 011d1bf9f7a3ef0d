import { defineConfig } from "tsup";

export default defineConfig({
  entry: [
    "src/index.ts",
    "src/commands/index.ts",
    "src/calendar/index.ts",
    "src/yaml/index.ts",
    "src/outputs/index.ts",
    "src/analytics/index.ts",
    "src/store/index.ts",
    "src/files/index.ts",
  ],
  format: "esm",
  target: "es2022",
  dts: true,
  sourcemap: true,
  clean: true,
  // What a page loads without a bundler of its own: names stay, blanks go.
  esbuildOptions: (options) => {
    options.minifyWhitespace = true;
  },
});
