import { formatText } from "@communaute/schemas";
import { expect, test } from "vitest";
import { resolveChecklist } from "../../src/layers/resolve-checklist.ts";
import { type HandLayer, handLayers, outline } from "./hand.ts";

const BASE: HandLayer = { checklist: "arrivee", sections: { debut: ["a", "b"] } };

test("a shared base speaks once, before the layers that extend it, from left to right", () => {
  const { checklist, ids } = outline("e/z", {
    "c/arrivee": BASE,
    "i/m": { extends: ["c/arrivee"], add: [{ after: "a", items: ["un"] }] },
    "b/v": { extends: ["c/arrivee"], add: [{ after: "a", items: ["deux"] }] },
    "e/z": { extends: ["i/m", "b/v"] },
  });
  expect(checklist?.layers.map(({ id }) => id)).toEqual(["c/arrivee", "i/m", "b/v", "e/z"]);
  expect(ids).toEqual(["a", "m/un", "v/deux", "b"]);
});

test("a block's items have one id, whoever uses it", () => {
  const layers: Record<string, HandLayer> = {
    "c/arrivee": BASE,
    "b/coffre": { add: [{ section: "debut", items: ["coffre-fort"] }] },
    "e/un": { extends: ["c/arrivee", "b/coffre"] },
    "e/deux": { extends: ["c/arrivee", "b/coffre"] },
  };
  expect(outline("e/un", layers).ids).toEqual(["a", "b", "coffre/coffre-fort"]);
  expect(outline("e/deux", layers).ids).toEqual(outline("e/un", layers).ids);
});

test.each<[string, Record<string, HandLayer>, string, string]>([
  [
    "a layer that is not there",
    { "e/z": { extends: ["c/absent"] } },
    "error layer-unknown e/z:1",
    "Aucune couche « c/absent »",
  ],
  [
    "a slip in the name of a layer",
    { "e/z": { extends: ["c/arivee"] } },
    "error layer-unknown e/z:1",
    "Voulais-tu dire « c/arrivee » ?",
  ],
  [
    "what cannot be a layer",
    { "e/z": { extends: ["../../etc/passwd"] } },
    "error layer-name-invalid e/z:1",
    "Écris son chemin sans extension",
  ],
  [
    "a version that is not there",
    { "e/z": { extends: ["c/arrivee@2020-01-01"] } },
    "error pin-unknown e/z:1",
    "pas dans la version « 2020-01-01 »",
  ],
  [
    "two versions of one layer",
    {
      "i/m": { extends: ["c/arrivee@2026-08-19"] },
      "i/n": { extends: ["c/arrivee@2026-01-01"] },
      "e/z": { extends: ["i/m", "i/n"] },
    },
    "error pin-conflict i/n:1",
    "i/m:1",
  ],
  [
    "two layers whose items would be called the same",
    {
      "i/zlv": { extends: ["c/arrivee"] },
      "e/zlv": { extends: ["i/zlv"] },
      "e/z": { extends: ["e/zlv"] },
    },
    "error layers-same-name e/zlv:1",
    "« i/zlv » et de « e/zlv »",
  ],
])("%s is refused where it is asked for", (_, layers, told, message) => {
  const layerOf = handLayers({
    "c/arrivee": BASE,
    "c/arrivee@2026-08-19": BASE,
    "c/arrivee@2026-01-01": BASE,
    ...layers,
  });
  const { value, diagnostics } = resolveChecklist("e/z", { layerOf, known: ["c/arrivee"] });
  expect(value).toBeNull();
  expect(
    diagnostics.map(({ severity, code, at }) => `${severity} ${code} ${at?.file}:${at?.line}`),
  ).toEqual([told]);
  expect(formatText(diagnostics)).toContain(message);
});

test("a pin asks for that version", () => {
  const { ids } = outline("e/z", {
    "c/arrivee": BASE,
    "c/arrivee@2026-08-19": { checklist: "arrivee", sections: { debut: ["avant"] } },
    "e/z": { extends: ["c/arrivee@2026-08-19"], add: [{ after: "avant", items: ["x"] }] },
  });
  expect(ids).toEqual(["avant", "z/x"]);
});

test("a loop of three is named whole, wherever one enters it", () => {
  const layers: Record<string, HandLayer> = {
    "e/a": { extends: ["e/b"] },
    "e/b": { extends: ["e/c"] },
    "e/c": { extends: ["e/a"] },
  };
  for (const [leaf, loop] of [
    ["e/a", "e/a → e/b → e/c → e/a"],
    ["e/b", "e/b → e/c → e/a → e/b"],
  ] as const) {
    const { diagnostics } = outline(leaf, layers);
    expect(diagnostics.map(({ code }) => code)).toEqual(["layer-loop"]);
    expect(diagnostics[0]?.message).toContain(loop);
  }
});

test("without leaves there is no list, and nothing to say", () => {
  expect(outline([], { "c/arrivee": BASE })).toMatchObject({ checklist: null, codes: [] });
});

test("a chain of more layers than any list needs is refused, not walked for ever", () => {
  const { value, diagnostics } = resolveChecklist("e/l0", {
    layerOf: (id) => {
      const next = `e/l${Number(id.slice(3)) + 1}`;
      return handLayers({ [id]: { extends: [next] } })(id);
    },
  });
  expect(value).toBeNull();
  expect(diagnostics.map(({ code }) => code)).toEqual(["too-many-layers"]);
});
