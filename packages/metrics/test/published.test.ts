/// <reference types="node" />
import { testPublished } from "../../../scripts/published.ts";

testPublished(new URL("../dist/", import.meta.url), [
  { entry: "index", ceiling: 40_000 },
  { entry: "statistics/index", ceiling: 12_000 },
  { entry: "sql/index", ceiling: 8_000 },
]);
