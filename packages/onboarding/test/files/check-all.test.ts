/// <reference types="node" />
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { checkAll } from "../../src/files/check-all.ts";

const ROOT = fileURLToPath(new URL("../material/checklists", import.meta.url));

test("all layers of a folder are put together, and those that break are named", () => {
  const checks = checkAll(ROOT).map(({ layer, breaks }) => `${breaks ? "✗" : "✓"} ${layer}`);
  expect(checks).toEqual([
    "✓ communaute/arrivee",
    "✗ equipes/boucle-a",
    "✗ equipes/boucle-b",
    "✗ equipes/cassee",
    "✓ equipes/mtes-zero-logement-vacant",
    "✓ incubateurs/mtes",
  ]);
});

test("whoever changes the base learns which teams it would break, and at which line of theirs", () => {
  const root = mkdtempSync(join(tmpdir(), "base-"));
  cpSync(ROOT, root, { recursive: true });
  const base = join(root, "communaute/arrivee.yml");
  writeFileSync(
    base,
    readFileSync(base, "utf8").replace("id: rapport-etonnement", "id: bilan-de-fin"),
  );
  const team = checkAll(root).find(({ layer }) => layer === "equipes/mtes-zero-logement-vacant");
  rmSync(root, { recursive: true });
  expect(team).toMatchObject({ name: "Équipe Zéro logement vacant", breaks: true });
  const errors = team?.diagnostics.filter(({ severity }) => severity === "error");
  expect(errors).toMatchObject([
    {
      code: "target-unknown",
      at: { file: "equipes/mtes-zero-logement-vacant.yml", line: 11, column: 5 },
    },
  ]);
});
