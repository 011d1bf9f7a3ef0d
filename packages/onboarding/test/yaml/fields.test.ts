import { describe, expect, test } from "vitest";
import { readLayer } from "../../src/yaml/read-layer.ts";
import { extension, item } from "./material/faulty-layers.ts";

function fieldsOf(...lines: string[]) {
  const { value, diagnostics } = readLayer(item("title: A", ...lines), { id: "liste" });
  expect(diagnostics).toEqual([]);
  const { title: _, ...fields } = value?.sections[0]?.items[0]?.fields ?? {};
  return fields;
}

describe("the fields of an item", () => {
  test.each([
    ["for: {domaine: Data}", { for: { domain: ["Data"] } }],
    ["for: {domain: [Data, Design]}", { for: { domain: ["Data", "Design"] } }],
    ["domaines: [Data]", { for: { domain: ["Data"] } }],
    ["except: {statut: admin, lieu: Paris}", { except: { status: ["admin"], place: ["Paris"] } }],
    [
      "for: {incubateur: mtes, equipe: zlv, role: coach}",
      { for: { incubator: ["mtes"], team: ["zlv"], role: ["coach"] } },
    ],
    [
      "for: {revient: oui, phase: construction}",
      { for: { phase: ["construction"], returning: true } },
    ],
    [
      'required: {mission: ">= 3 mois"}',
      { required: { mission: { comparison: ">=", count: 3, unit: "month" } } },
    ],
    [
      'required: {mission: "< 2 weeks"}',
      { required: { mission: { comparison: "<", count: 2, unit: "week" } } },
    ],
    [
      'required: {mission: "≤ 10 jours"}',
      { required: { mission: { comparison: "<=", count: 10, unit: "day" } } },
    ],
    ["due: J-7", { due: { from: "arrivee", days: -7, unit: "day" } }],
    ["who: moi", { who: ["self"] }],
    ["who: [self, Référente, admin, referent]", { who: ["self", "referent", "admin"] }],
    ["restricted: true", { who: ["animation"] }],
    ["restricted: false", {}],
    ["locked: yes", { locked: true }],
    ["auto: fiche.complete", { auto: { fact: "fiche.complete", sticky: false } }],
    [
      "auto: {fact: fiche.complete, sticky: oui}",
      { auto: { fact: "fiche.complete", sticky: true } },
    ],
    ["links: https://exemple.gouv.fr", { links: [{ href: "https://exemple.gouv.fr" }] }],
    [
      "links: [{href: /compte, title: {fr: Compte, en: Account}}]",
      { links: [{ href: "/compte", title: { fr: "Compte", en: "Account" } }] },
    ],
    ["hint: {fr: Aide, en: Help}", { hint: { fr: "Aide", en: "Help" } }],
    ["evidence: welcome", { evidence: "welcome" }],
    ["formerIds: carte", { formerIds: ["carte"] }],
    [
      "formerIds: [a, b]\n        carry: any\n        split: keep",
      { formerIds: ["a", "b"], carry: "any", split: "keep" },
    ],
    ["revision: 2\n        redo: oui", { revision: 2, redo: true }],
    ["attestSince: 2026-08-19", { attestSince: "2026-08-19" }],
    [
      "disabled: true\n        defaultValue: true",
      { who: [], auto: { fact: "always", sticky: true } },
    ],
    ["disabled: false\n        defaultValue: false", {}],
  ])("%s", (written, fields) => {
    expect(fieldsOf(...written.split("\n        "))).toEqual(fields);
  });

  test("sub-items stand below their item", () => {
    const text = item(
      "title: A",
      "items:",
      "  - {id: photo, title: Photo}",
      "  - {id: rdv, title: RDV}",
    );
    const { value } = readLayer(text, { id: "liste" });
    expect(value?.sections[0]?.items[0]?.items.map(({ id }) => id)).toEqual(["photo", "rdv"]);
  });

  test("markup in a title is kept as text", () => {
    const title = "<script>alert(1)</script> & <b onclick=x>gras</b>";
    const { value, diagnostics } = readLayer(item(`title: ${JSON.stringify(title)}`), {
      id: "liste",
    });
    expect(diagnostics).toEqual([]);
    expect(value?.sections[0]?.items[0]?.fields.title?.fr).toBe(title);
  });
});

describe("the places where a layer adds items", () => {
  test.each([
    ["after: badge", { kind: "after", target: "badge" }],
    ["before: mtes/badge", { kind: "before", target: "mtes/badge" }],
    ["section: mois-1", { kind: "section", target: "mois-1", at: "end" }],
    ["section: mois-1\n    at: start", { kind: "section", target: "mois-1", at: "start" }],
    [
      "section: {id: mois-2, title: Mois 2}\n    after: mois-1",
      {
        kind: "new-section",
        after: "mois-1",
        section: { id: "mois-2", title: { fr: "Mois 2" }, items: [] },
      },
    ],
    [
      "section: {title: Mois 2}",
      { kind: "new-section", section: { id: "mois-2", title: { fr: "Mois 2" } } },
    ],
  ])("%s", (written, place) => {
    const text = extension("add:", `  - ${written}`, "    items: [{id: a, title: A}]");
    const { value, diagnostics } = readLayer(text, { id: "equipes/a" });
    expect(diagnostics).toEqual([]);
    expect(value?.add[0]?.place).toMatchObject(place);
    expect(value?.add[0]?.items.map(({ id }) => id)).toEqual(["a"]);
  });

  test.each([
    ["extends: communaute/arrivee", [{ target: "communaute/arrivee" }]],
    [
      "extends: communaute/arrivee@2026-08-19",
      [{ target: "communaute/arrivee", pin: "2026-08-19" }],
    ],
    [
      "extends: [incubateurs/mtes, blocs/vaultwarden]",
      [{ target: "incubateurs/mtes" }, { target: "blocs/vaultwarden" }],
    ],
  ])("%s", (text, references) => {
    expect(readLayer(text, { id: "equipes/a" }).value?.extends).toMatchObject(references);
  });

  test("a block that several layers share needs neither extends nor checklist", () => {
    const text =
      "name: Coffre\nadd:\n  - section: mois-1\n    items: [{id: coffre, title: Coffre}]\n";
    const { value, diagnostics } = readLayer(text, { id: "blocs/coffre" });
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      extends: [],
      name: "Coffre",
      add: [{ place: { target: "mois-1" } }],
    });
  });
});
