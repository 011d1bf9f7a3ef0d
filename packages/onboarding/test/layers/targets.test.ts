import { expect, test } from "vitest";
import { type HandLayer, outline } from "./hand.ts";

const BASE: HandLayer = {
  checklist: "arrivee",
  sections: {
    debut: ["agenda", { id: "tchap", formerIds: ["mattermost"] }, "charte"],
    suite: [
      { id: "part-un", formerIds: ["grande-part"], split: "ask" },
      { id: "part-deux", formerIds: ["grande-part"], split: "ask" },
    ],
  },
  retired: [
    { id: "photo", since: "2025-08-11" },
    { id: "intranet", since: "2025-08-11", replacedBy: "agenda" },
  ],
};

const LAYERS: Record<string, HandLayer> = {
  "communaute/arrivee": BASE,
  "incubateurs/mtes": {
    extends: ["communaute/arrivee"],
    add: [{ after: "agenda", items: ["badge", "charte"] }],
  },
  "blocs/coffre": {
    extends: ["communaute/arrivee"],
    add: [{ section: "suite", items: ["badge", "coffre-fort"] }],
  },
};

test.each<[string, string, string[], string[]]>([
  ["the nearest layer's item is meant by a bare id", "charte", ["mtes/charte"], []],
  ["an item is named by its full id", "mtes/badge", ["mtes/badge"], []],
  ["an item is named by its layer in full", "incubateurs/mtes/badge", ["mtes/badge"], []],
  ["the base's item is named by the base", "arrivee/charte", ["charte"], []],
  ["an item of the base is named by its id", "tchap", ["tchap"], []],
  [
    "a former id still finds its item, with a remark",
    "mattermost",
    ["tchap"],
    ["warning target-renamed equipes/zlv:2"],
  ],
])("%s", (_, target, removed, codes) => {
  const { ids, codes: told } = removing(target, ["incubateurs/mtes"]);
  expect(ids.filter((id) => id.startsWith("("))).toEqual(removed.map((id) => `(${id})`));
  expect(told).toEqual(codes);
});

test.each<[string, string, string, string, string | undefined]>([
  [
    "a retired id is refused with its day",
    "photo",
    "target-retired",
    "(retiré depuis le 2025-08-11)",
    undefined,
  ],
  [
    "a retired id is refused with what replaced it",
    "intranet",
    "target-retired",
    "remplacé par « agenda »",
    "agenda",
  ],
  [
    "a slip of the keyboard finds what was meant",
    "agneda",
    "target-unknown",
    "aucun élément « agneda »",
    "agenda",
  ],
  [
    "a slip in a former id finds what it is called now",
    "matermost",
    "target-unknown",
    "aucun élément « matermost »",
    "tchap",
  ],
  [
    "what is like nothing is asked for",
    "zzzzzzzz",
    "target-unknown",
    "Écris l’id d’un élément",
    undefined,
  ],
  [
    "a former id that two items claim is refused with both",
    "grande-part",
    "target-ambiguous",
    "« part-un » (communaute/arrivee:10) ou « part-deux » (communaute/arrivee:14)",
    undefined,
  ],
])("%s", (_, target, code, message, suggestion) => {
  const { diagnostics, checklist } = removing(target, ["incubateurs/mtes"]);
  expect(checklist).toBeNull();
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]).toMatchObject({
    severity: "error",
    code,
    at: { file: "equipes/zlv", line: 2 },
  });
  expect(diagnostics[0]?.message).toContain(message);
  expect(diagnostics[0]?.suggestion).toBe(suggestion);
});

test("an id that two equally near layers have is refused with both places", () => {
  const { diagnostics } = removing("badge", ["incubateurs/mtes", "blocs/coffre"]);
  expect(diagnostics).toMatchObject([{ severity: "error", code: "target-ambiguous" }]);
  expect(diagnostics[0]?.message).toContain(
    "« mtes/badge » (incubateurs/mtes:3) ou « coffre/badge » (blocs/coffre:3)",
  );
});

test("a layer does not see what a layer beside it adds", () => {
  const { codes } = outline("equipes/zlv", {
    ...LAYERS,
    "blocs/outils": { extends: ["communaute/arrivee"], remove: ["coffre-fort"] },
    "equipes/zlv": { extends: ["blocs/coffre", "blocs/outils"] },
  });
  expect(codes).toEqual(["error target-unknown blocs/outils:2"]);
});

test("a layer's own item is meant before that of an ancestor", () => {
  const { ids } = outline("equipes/zlv", {
    ...LAYERS,
    "equipes/zlv": {
      extends: ["incubateurs/mtes"],
      add: [
        { section: "suite", items: ["badge"] },
        { after: "badge", items: ["pass"] },
      ],
    },
  });
  expect(ids.slice(-2)).toEqual(["zlv/badge", "zlv/pass"]);
});

test("a layer names its own item by its full id", () => {
  const { ids } = outline("equipes/zlv", {
    ...LAYERS,
    "equipes/zlv": {
      extends: ["incubateurs/mtes"],
      add: [
        { section: "suite", items: ["pass"] },
        { before: "zlv/pass", items: ["carte"] },
      ],
    },
  });
  expect(ids.slice(-2)).toEqual(["zlv/carte", "zlv/pass"]);
});

test("of two layers that have an id, the nearer is meant, though the other speaks later", () => {
  const { ids } = outline("equipes/zlv", {
    ...LAYERS,
    "equipes/deux": { extends: ["incubateurs/mtes"] },
    "equipes/zlv": { extends: ["blocs/coffre", "equipes/deux"], remove: ["badge"] },
  });
  expect(ids).toContain("(coffre/badge)");
  expect(ids).toContain("mtes/badge");
});

test("a message repeats no id that could be somebody's address", () => {
  const { diagnostics } = removing("lou@exemple.fr", ["incubateurs/mtes"]);
  expect(JSON.stringify(diagnostics)).not.toContain("lou@");
});

function removing(target: string, parents: string[]) {
  const team: HandLayer = { extends: parents.slice(0, 1), remove: [target] };
  const block = parents.length > 1 ? { extends: parents, remove: [] } : undefined;
  return outline("equipes/zlv", {
    ...LAYERS,
    ...(block && { "equipes/deux": block }),
    "equipes/zlv": block ? { extends: ["equipes/deux"], remove: [target] } : team,
  });
}
