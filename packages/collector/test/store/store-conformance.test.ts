import { join } from "node:path";
import { describe, test } from "vitest";
import { storeConformance } from "../../src/store/store-conformance.ts";
import { openedStore } from "../material/collecting.ts";
import { temporaryDirectory } from "../material/temporary-directory.ts";

describe("the embedded store", () => {
  const cases = storeConformance(() => openedStore(join(temporaryDirectory(), "answers.db")));
  test.each(cases)("$title", ({ run }) => run());
});
