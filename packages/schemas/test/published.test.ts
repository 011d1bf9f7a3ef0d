/// <reference types="node" />
import { testPublished } from "../../../scripts/published.ts";

testPublished(new URL("../dist/", import.meta.url), [
  { entry: "index", ceiling: 40_000 },
  { entry: "content/index", ceiling: 40_000 },
  { entry: "api/index", ceiling: 40_000 },
]);
