import { expect, test } from "vitest";
import type { Due } from "../../src/calendar/due.ts";
import type { ItemFields } from "../../src/definition/layer.ts";
import { type HandItem, outline } from "./hand.ts";

const DUE: Due = { from: "arrivee", days: 10, unit: "working-day" };
const LOCKED: HandItem = {
  id: "atelier",
  locked: true,
  who: ["referent", "animation"],
  due: DUE,
  for: { domain: ["Data", "Produit"] },
  except: { status: ["stage"] },
  required: { mission: { comparison: ">=", count: 2, unit: "month" } },
  evidence: "welcome",
};

const REFUSED: [string, ItemFields][] = [
  ["optional", { optional: true }],
  ["ticked by more people", { who: ["self", "animation"] }],
  ["ticked by nobody", { who: [] }],
  ["ticked by whoever the default is", { who: undefined } as never],
  ["due later", { due: { ...DUE, days: 11 } }],
  ["due never", { due: undefined }],
  ["due at a day that cannot be compared", { due: { ...DUE, days: 14, unit: "day" } }],
  ["due from another anchor", { due: { ...DUE, days: 1, from: "depart" } }],
  ["due from an item", { due: { ...DUE, days: 1, from: "agenda", item: true } }],
  ["meant for fewer domains", { for: { domain: ["Data"] } }],
  ["meant for those of a place only", { for: { domain: ["Data", "Produit"], place: ["Paris"] } }],
  ["spared to more statuses", { except: { status: ["stage", "agent"] } }],
  ["spared to everybody", { except: {} }],
  [
    "required of longer missions only",
    { required: { mission: { comparison: ">=", count: 3, unit: "month" } } },
  ],
  ["ticked by data", { auto: { fact: "fiche.complete", sticky: false } }],
  ["shown for less", { evidence: "none" }],
  ["named otherwise", { title: { fr: "Rien à faire" } }],
  ["blocked by another", { after: ["agenda"] }],
  ["unlocked", { locked: false }],
  ["attested from a later day", { attestSince: "2030-01-01" }],
];

test.each(REFUSED)("a locked item cannot be %s", (_, fields) => {
  const { codes, diagnostics, checklist } = changing(LOCKED, fields);
  expect(checklist).toBeNull();
  expect(codes).toEqual(["error item-locked e/z:3"]);
  expect(diagnostics[0]?.message).toContain("verrouillé dans c/arrivee, ligne 2");
});

test.each<[string, ItemFields]>([
  ["given a hint", { hint: { fr: "Au troisième étage" } }],
  ["given links", { links: [{ href: "https://exemple.fr" }] }],
  ["due earlier", { due: { ...DUE, days: 8 } }],
  ["due at a day that is always earlier", { due: { ...DUE, days: 12, unit: "day" } }],
  ["ticked by fewer people", { who: ["animation"] }],
  ["meant for more domains", { for: { domain: ["Data", "Produit", "Design"] } }],
  ["meant for everybody", { for: undefined }],
  ["spared to nobody", { except: undefined }],
  ["spared to fewer", { except: { status: ["stage"], place: ["Paris"] } }],
  [
    "required of shorter missions too",
    { required: { mission: { comparison: ">=", count: 1, unit: "month" } } },
  ],
  ["shown for more", { evidence: "required" }],
  ["said again as it is", { title: { fr: "atelier" }, locked: true, optional: false }],
])("a locked item can be %s", (_, fields) => {
  const { codes, item } = changing(LOCKED, fields);
  expect(codes).toEqual([]);
  expect(item("atelier")?.locked).toBe("c/arrivee");
});

test.each<[string, HandItem, string]>([
  ["itself", LOCKED, "il ne peut pas être retiré"],
  [
    "when it is a part of what is removed",
    { id: "atelier", parts: [{ id: "charte", locked: true }] },
    "contient « charte », obligatoire",
  ],
])("a locked item cannot be removed, %s", (_, item, message) => {
  const { diagnostics } = outline("e/z", {
    "c/arrivee": { checklist: "arrivee", sections: { s: [item, "agenda"] } },
    "e/z": { extends: ["c/arrivee"], remove: ["atelier"] },
  });
  expect(diagnostics).toMatchObject([{ code: "item-locked" }]);
  expect(diagnostics[0]?.message).toContain(message);
});

test("a locked part cannot be hidden with its item", () => {
  const { codes } = changing(
    { id: "atelier", parts: [{ id: "charte", locked: true }] },
    { for: { domain: ["Data"] } },
  );
  expect(codes).toEqual(["error item-locked e/z:3"]);
});

test("a lock that an overlay sets holds against those that extend it", () => {
  const { codes } = outline("e/z", {
    "c/arrivee": { checklist: "arrivee", sections: { s: ["agenda"] } },
    "i/m": { extends: ["c/arrivee"], change: { agenda: { locked: true } } },
    "e/z": { extends: ["i/m"], change: { agenda: { locked: false } }, remove: ["agenda"] },
  });
  expect(codes).toEqual(["error item-locked e/z:3", "error item-locked e/z:4"]);
});

test("a layer may weaken what it locks itself, at the same time", () => {
  const { item } = outline("i/m", {
    "c/arrivee": { checklist: "arrivee", sections: { s: ["agenda"] } },
    "i/m": {
      extends: ["c/arrivee"],
      change: { agenda: { locked: true, who: ["animation", "self"] } },
    },
  });
  expect(item("agenda")).toMatchObject({ locked: "i/m", who: ["animation", "self"] });
});

test("an item of a team does not take over the ticks of a locked item by a bare former id", () => {
  const { codes, item } = outline("e/z", {
    "c/arrivee": { checklist: "arrivee", sections: { s: [LOCKED] } },
    "e/z": {
      extends: ["c/arrivee"],
      add: [{ after: "atelier", items: [{ id: "x", formerIds: ["atelier"] }] }],
    },
  });
  expect(codes).toEqual([]);
  expect(item("z/x")?.formerIds).toEqual(["z/atelier"]);
});

function changing(item: HandItem, fields: ItemFields) {
  return outline("e/z", {
    "c/arrivee": { checklist: "arrivee", sections: { s: [item, "agenda"] } },
    "e/z": { extends: ["c/arrivee"], change: { atelier: fields } },
  });
}
