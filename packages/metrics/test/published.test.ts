/// <reference types="node" />
import { testPublished } from "../../../scripts/published.ts";

testPublished(new URL("../dist/", import.meta.url), [
  { entry: "index", ceiling: 44_500 },
  { entry: "statistics/index", ceiling: 19_500 },
  { entry: "sql/index", ceiling: 6_500 },
]);
