import { join } from "node:path";
import { afterAll, describe, test } from "vitest";
import { storeConformance } from "../../src/store/store-conformance.ts";
import { openedStore } from "../material/collecting.ts";
import { openedPostgres, testPostgres } from "../material/postgres.ts";
import { temporaryDirectory } from "../material/temporary-directory.ts";

describe("the embedded store", () => {
  const cases = storeConformance(() => openedStore(join(temporaryDirectory(), "answers.db")));
  test.each(cases)("$title", ({ run }) => run());
});

const postgres = testPostgres();
afterAll(() => postgres?.stop());

describe.skipIf(!postgres)("the shared store", () => {
  const cases = storeConformance(() => openedPostgres(postgres?.connection ?? {}));
  test.each(cases)("$title", ({ run }) => run());
});
