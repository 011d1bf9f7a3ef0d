/// <reference types="node" />
import { testPublished } from "../../../scripts/published.ts";

testPublished(new URL("../dist/", import.meta.url), [
  { entry: "index", ceiling: 28_000 },
  { entry: "sqlite/index", ceiling: 9_000 },
  { entry: "postgres/index", ceiling: 9_000 },
  { entry: "node/index", ceiling: 40_000 },
  { entry: "tokens/index", ceiling: 4_000 },
]);
