import { testPublished } from "../../../scripts/published.ts";

testPublished(new URL("../dist/", import.meta.url), [
  { entry: "index", ceiling: 24_000 },
  { entry: "define", ceiling: 24_000 },
]);
