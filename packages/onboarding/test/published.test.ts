/// <reference types="node" />
import { testPublished } from "../../../scripts/published.ts";

testPublished(new URL("../dist/", import.meta.url), [
  { entry: "index", ceiling: 8_192 },
  { entry: "commands/index", ceiling: 3_400 },
  { entry: "calendar/index", ceiling: 3_300 },
  { entry: "yaml/index", ceiling: 42_000 },
  { entry: "outputs/index", ceiling: 18_000 },
  { entry: "analytics/index", ceiling: 3_600 },
  { entry: "store/index", ceiling: 6_300 },
  { entry: "files/index", ceiling: 39_000 },
]);
