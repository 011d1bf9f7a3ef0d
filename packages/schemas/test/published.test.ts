/// <reference types="node" />
import { testPublished } from "../../../scripts/published.ts";

testPublished(new URL("../dist/", import.meta.url), [
  { entry: "index", ceiling: 27_500 },
  { entry: "content/index", ceiling: 21_000 },
  { entry: "api/index", ceiling: 13_000 },
  { entry: "calendar/index", ceiling: 1_000 },
]);
