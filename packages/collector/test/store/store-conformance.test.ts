import { join } from "node:path";
import { describe, inject, test } from "vitest";
import { storeConformance } from "../../src/store/store-conformance.ts";
import { openedStore } from "../material/collecting.ts";
import { openedPostgres } from "../material/postgres.ts";
import { temporaryDirectory } from "../material/temporary-directory.ts";

describe("the embedded store", () => {
  const cases = storeConformance(() => openedStore(join(temporaryDirectory(), "answers.db")));
  test.each(cases)("$title", ({ run }) => run());
});

const postgres = inject("postgres");

describe.skipIf(!postgres)("the shared store", () => {
  const cases = storeConformance(() => openedPostgres(postgres ?? {}));
  test.each(cases)("$title", ({ run }) => run());
});
