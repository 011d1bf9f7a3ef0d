/// <reference types="node" />
import { readFileSync } from "node:fs";
import { formatText } from "@communaute/schemas";
import { expect, test } from "vitest";
import { explainChecklist } from "../../src/layers/explain-checklist.ts";
import { layersFrom } from "../../src/layers/layers-from.ts";
import { resolveChecklist } from "../../src/layers/resolve-checklist.ts";

const IDS = [
  "communaute/arrivee",
  "incubateurs/mtes",
  "equipes/mtes-zero-logement-vacant",
  "equipes/cassee",
  "equipes/boucle-a",
  "equipes/boucle-b",
];

const layerOf = layersFrom(Object.fromEntries(IDS.map((id) => [id, textOf(id)])));

test("the three worked files are explained by this table, byte for byte", () => {
  const { value } = resolveChecklist("equipes/mtes-zero-logement-vacant", { layerOf });
  expect(value && explainChecklist(value)).toBe(
    `
🚀 La première semaine
  ☐ fiche-membre                              ← communaute/arrivee:8
  ☐ atelier-embarquement                      ← communaute/arrivee:13
  ☐ canaux-tchap                              ← communaute/arrivee:19
  ✗ agenda                                    ← communaute/arrivee:22  retiré par incubateurs/mtes:8 (La Fabrique a son propre agenda)
  ☐ doc-incubateur                            ← communaute/arrivee:24  modifié: title@incubateurs/mtes:5, due@incubateurs/mtes:6
  ☐ mtes/badge                                ← incubateurs/mtes:13
  ☐ mtes-zero-logement-vacant/acces-metabase  ← equipes/mtes-zero-logement-vacant:6
🌱 Le premier mois
  ☐ embarquement-dev                          ← communaute/arrivee:29
  ☐ rapport-etonnement                        ← communaute/arrivee:33  modifié: optional@equipes/mtes-zero-logement-vacant:11
  ☐ mtes/rencontre-produit                    ← incubateurs/mtes:19
`.trim(),
  );
});

test("a due date that an overlay counts from J counts from the anchor of the list", () => {
  const { value } = resolveChecklist("incubateurs/mtes", { layerOf });
  const badge = value?.sections[0]?.items.find(({ id }) => id === "mtes/badge");
  expect(badge?.due).toMatchObject({ from: "arrivee", days: -3, unit: "working-day" });
});

test("a broken file has one remark a fault, in its place", () => {
  const { value, diagnostics } = resolveChecklist("equipes/cassee", { layerOf });
  const told = diagnostics
    .filter(({ severity }) => severity !== "info")
    .map(({ at, severity, code }) => `${at?.line}:${at?.column} ${severity} ${code}`);
  expect(value).toBeNull();
  expect(new Set(diagnostics.map(({ at }) => at?.file))).toEqual(
    new Set(["communaute/arrivee", "equipes/cassee"]),
  );
  expect(told.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))).toEqual([
    "4:5 error item-locked",
    "5:5 error target-unknown",
    "6:5 warning target-renamed",
    "9:5 error target-unknown",
    "11:10 error unreadable-due",
    "12:14 error unknown-field",
    "14:12 error target-retired",
    "17:16 error text-lost",
  ]);
});

test.each([
  [
    4,
    "« atelier-embarquement » est obligatoire pour tout le monde (verrouillé dans communaute/arrivee, ligne 13) : il ne peut pas être retiré.",
  ],
  [
    5,
    "remove : aucun élément « canaux-matermost » dans incubateurs/mtes. Écris l’id d’un élément de la liste. Voulais-tu dire « canaux-tchap » ?",
  ],
  [
    6,
    "remove : « onboarding-canaux-mattermost » s’appelle maintenant « canaux-tchap » : écris le nouveau nom. Voulais-tu dire « canaux-tchap » ?",
  ],
  [
    9,
    "change : aucun élément « bagde » dans incubateurs/mtes. Écris l’id d’un élément de la liste. Voulais-tu dire « badge » ?",
  ],
  [14, "after : aucun élément « focus-2 » (retiré depuis le 2025-08-11)."],
])("line %i of the broken file is told what to write", (line, message) => {
  const { diagnostics } = resolveChecklist("equipes/cassee", { layerOf });
  const there = diagnostics.filter(({ at }) => at?.line === line);
  expect(formatText(there)).toContain(message);
});

test("for people, a broken team file costs its own additions and no more", () => {
  const broken = resolveChecklist("equipes/cassee", { layerOf, mode: "lenient" });
  const parent = resolveChecklist("incubateurs/mtes", { layerOf });
  expect(broken.value).toEqual(parent.value);
  expect(broken.diagnostics.map(({ code }) => code)).toContain("layer-dropped");
});

test("a loop of extensions is told whole, where it closes", () => {
  const { value, diagnostics } = resolveChecklist("equipes/boucle-a", { layerOf });
  expect(value).toBeNull();
  expect(diagnostics).toMatchObject([
    { code: "layer-loop", at: { file: "equipes/boucle-b", line: 1, column: 10 } },
  ]);
  expect(diagnostics[0]?.message).toContain(
    "Boucle d’extension : equipes/boucle-a → equipes/boucle-b → equipes/boucle-a.",
  );
});

function textOf(id: string): string {
  return readFileSync(new URL(`../material/checklists/${id}.yml`, import.meta.url), "utf8");
}
