import { expect, test } from "vitest";
import { type HandItem, outline } from "./hand.ts";

const dev = { for: { domain: ["Développement"] } };
const design = { for: { domain: ["Design"] } };

test.each<[string, HandItem[], string[], string]>([
  [
    "items that wait for each other are named in full",
    [
      { id: "a", after: ["b"] },
      { id: "b", after: ["c"] },
      { id: "c", after: ["a"] },
    ],
    ["error prerequisite-loop"],
    "a → b → c → a",
  ],
  [
    "an item that waits for itself is told",
    [{ id: "a", after: ["a"] }],
    ["error prerequisite-loop"],
    "a → a",
  ],
  [
    "two loops are told apart",
    [
      { id: "a", after: ["b"] },
      { id: "b", after: ["a"] },
      { id: "c", after: ["d"] },
      { id: "d", after: ["c"] },
    ],
    ["error prerequisite-loop", "error prerequisite-loop"],
    "a → b → a",
  ],
  [
    "an item for one domain that waits for one of another is told",
    [
      { id: "a", ...dev, after: ["b"] },
      { id: "b", ...design },
    ],
    ["warning prerequisite-unseen"],
    "« a » vient après « b »",
  ],
  [
    "an item that waits for one that spares its audience is told",
    [
      { id: "a", ...dev, after: ["b"] },
      { id: "b", except: dev.for },
    ],
    ["warning prerequisite-unseen"],
    "montré à d’autres personnes",
  ],
  [
    "an item for long missions that waits for one of short ones is told",
    [
      { id: "a", for: { mission: { comparison: ">=", count: 3, unit: "month" } }, after: ["b"] },
      { id: "b", for: { mission: { comparison: "<", count: 3, unit: "month" } } },
    ],
    ["warning prerequisite-unseen"],
    "« b »",
  ],
  [
    "an item for some that waits for one that some of them see is fine",
    [
      { id: "a", for: { domain: ["Data", "Design"] }, after: ["b"] },
      { id: "b", ...design },
    ],
    [],
    "",
  ],
  [
    "people may be of several teams",
    [
      { id: "a", for: { team: ["x"] }, after: ["b"] },
      { id: "b", for: { team: ["y"] } },
    ],
    [],
    "",
  ],
  [
    "a former id of two items is refused",
    [
      { id: "a", formerIds: ["x"] },
      { id: "b", formerIds: ["x"] },
    ],
    ["error former-id-twice"],
    "a, b",
  ],
  [
    "a former id of two items is refused until both say what becomes of its ticks",
    [
      { id: "a", formerIds: ["x"], split: "keep" },
      { id: "b", formerIds: ["x"] },
    ],
    ["error former-id-twice"],
    "split",
  ],
  [
    "an item that was split says what becomes of its ticks",
    [
      { id: "a", formerIds: ["x"], split: "keep" },
      { id: "b", formerIds: ["x"], split: "ask" },
    ],
    [],
    "",
  ],
  [
    "a former id that is still in use is refused",
    [{ id: "a", formerIds: ["b"] }, "b"],
    ["error former-id-live"],
    "« b »",
  ],
  [
    "an item may part from another that stays",
    [{ id: "a", formerIds: ["b"], split: "ask" }, "b"],
    [],
    "",
  ],
  [
    "former ids that lead around are named in full",
    [
      { id: "a", formerIds: ["b"] },
      { id: "b", formerIds: ["c"] },
      { id: "c", formerIds: ["a"] },
    ],
    ["error former-id-loop"],
    "→",
  ],
  [
    "a former id that is retired is refused",
    [{ id: "a", formerIds: ["photo"] }],
    ["error retired-in-use"],
    "« photo »",
  ],
  ["a retired id that is in use is refused", ["photo"], ["error retired-in-use"], "« photo »"],
  [
    "an item that comes first must be there",
    [{ id: "a", after: ["zz"] }],
    ["error target-unknown"],
    "after",
  ],
])("%s", (_, items, told, message) => {
  const { diagnostics } = outline("c/arrivee", {
    "c/arrivee": { checklist: "arrivee", sections: { s: items }, retired: [{ id: "photo" }] },
  });
  expect(diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual(told);
  expect(diagnostics[0]?.message ?? "").toContain(message);
});

test("an item that waits for one that a layer takes away is told at the removal", () => {
  const { codes } = outline("i/m", {
    "c/arrivee": { checklist: "arrivee", sections: { s: [{ id: "a", after: ["b"] }, "b"] } },
    "i/m": { extends: ["c/arrivee"], remove: ["b"] },
  });
  expect(codes).toEqual(["warning prerequisite-unseen i/m:2"]);
});

test("what a layer's items come after is known by its full id", () => {
  const { item } = outline("i/m", {
    "c/arrivee": { checklist: "arrivee", sections: { s: ["a"] } },
    "i/m": {
      extends: ["c/arrivee"],
      change: { a: { after: ["carte"] } },
      add: [
        {
          after: "a",
          items: [
            "badge",
            {
              id: "carte",
              after: ["badge"],
              due: { from: "badge", item: true, days: 2, unit: "day" },
            },
          ],
        },
      ],
    },
  });
  expect(item("a")?.after).toEqual(["m/carte"]);
  expect(item("m/carte")).toMatchObject({
    after: ["m/badge"],
    due: { from: "m/badge", item: true },
  });
});

test("a layer's bare former ids are those of its own items, and those that nothing else has", () => {
  const { item } = outline("i/m", {
    "c/arrivee": { checklist: "arrivee", sections: { s: ["a"] }, retired: [{ id: "photo" }] },
    "i/m": {
      extends: ["c/arrivee"],
      add: [{ after: "a", items: [{ id: "badge", formerIds: ["a", "carte", "photo", "n/pass"] }] }],
    },
  });
  expect(item("m/badge")?.formerIds).toEqual(["m/a", "m/carte", "carte", "m/photo", "n/pass"]);
});
