import { defineConfig } from "tsup";

export default defineConfig({
  entry: [
    "src/index.ts",
    "src/sqlite/index.ts",
    "src/postgres/index.ts",
    "src/node/index.ts",
    "src/tokens/index.ts",
  ],
  format: "esm",
  target: "es2022",
  dts: true,
  sourcemap: true,
  clean: true,
  // esbuild would write "sqlite", which is no module.
  removeNodeProtocol: false,
});
