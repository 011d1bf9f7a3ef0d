import { expect, test } from "vitest";
import { type HandLayer, outline } from "./hand.ts";

const BASE: HandLayer = {
  checklist: "arrivee",
  sections: { debut: ["a", "b", "c"], suite: ["d"] },
};

test.each<[string, Record<string, HandLayer>, string[]]>([
  [
    "a later layer's block goes after an earlier one's on the same anchor",
    {
      "i/m": { extends: ["c/arrivee"], add: [{ after: "a", items: ["un", "deux"] }] },
      "e/z": { extends: ["i/m"], add: [{ after: "a", items: ["trois"] }] },
    },
    ["a", "m/un", "m/deux", "z/trois", "b", "c", "d"],
  ],
  [
    "what was put after an item of a block stays with it",
    {
      "i/m": { extends: ["c/arrivee"], add: [{ after: "a", items: ["un"] }] },
      "e/z": {
        extends: ["i/m"],
        add: [
          { after: "a", items: ["trois"] },
          { after: "un", items: ["deux"] },
        ],
      },
    },
    ["a", "m/un", "z/deux", "z/trois", "b", "c", "d"],
  ],
  [
    "several blocks on one anchor keep the order of the file",
    {
      "e/z": {
        extends: ["c/arrivee"],
        add: [
          { before: "b", items: ["un"] },
          { before: "b", items: ["deux"] },
          { after: "b", items: ["trois"] },
        ],
      },
    },
    ["a", "z/un", "z/deux", "b", "z/trois", "c", "d"],
  ],
  [
    "blocks at the start of a section keep the order of layers, and come before its first item",
    {
      "i/m": { extends: ["c/arrivee"], add: [{ section: "debut", at: "start", items: ["un"] }] },
      "e/z": {
        extends: ["i/m"],
        add: [
          { section: "debut", at: "start", items: ["deux"] },
          { section: "debut", items: ["fin"] },
        ],
      },
    },
    ["m/un", "z/deux", "a", "b", "c", "z/fin", "d"],
  ],
  [
    "an item that is removed still holds the place of what comes after it",
    { "e/z": { extends: ["c/arrivee"], remove: ["b"], add: [{ after: "b", items: ["mieux"] }] } },
    ["a", "(b)", "z/mieux", "c", "d"],
  ],
  [
    "an item is added among the parts of another by the name of one of them",
    {
      "c/arrivee": { checklist: "arrivee", sections: { s: [{ id: "a", parts: ["p", "q"] }, "b"] } },
      "e/z": { extends: ["c/arrivee"], add: [{ after: "p", items: ["r"] }] },
    },
    ["a", "- p", "- z/r", "- q", "b"],
  ],
])("%s", (_, layers, ids) => {
  const found = outline("e/z", { "c/arrivee": BASE, ...layers });
  expect(found.codes).toEqual([]);
  expect(found.ids).toEqual(ids);
});

test("new sections of several layers stand after their anchor, in the order of layers", () => {
  const { sections } = outline("e/z", {
    "c/arrivee": BASE,
    "i/m": {
      extends: ["c/arrivee"],
      add: [{ newSection: "outils", after: "debut", items: ["un"] }],
    },
    "e/z": {
      extends: ["i/m"],
      add: [
        { newSection: "rites", after: "debut", items: ["deux"] },
        { newSection: "fin", items: ["trois"] },
        { section: "outils", items: ["quatre"] },
      ],
    },
  });
  expect(sections).toEqual([
    "debut: a b c",
    "m/outils: m/un z/quatre",
    "z/rites: z/deux",
    "suite: d",
    "z/fin: z/trois",
  ]);
});

test.each<[string, HandLayer, string]>([
  [
    "an unknown section is refused",
    { add: [{ section: "suit", items: ["x"] }] },
    "error section-unknown e/z:2",
  ],
  [
    "a block before the one that adds its anchor is refused",
    {
      add: [
        { after: "y", items: ["x"] },
        { section: "suite", items: ["y"] },
      ],
    },
    "error anchor-later e/z:2",
  ],
  [
    "two items with one id are refused",
    { add: [{ section: "suite", items: ["x", "x"] }] },
    "error duplicate-item e/z:5",
  ],
  [
    "parts of parts are refused",
    { add: [{ section: "suite", items: [{ id: "x", parts: [{ id: "y", parts: ["z"] }] }] }] },
    "error parts-too-deep e/z:5",
  ],
  [
    "sections in a layer that extends another are refused",
    { sections: { debut: ["x"] } },
    "error sections-in-overlay e/z:2",
  ],
  [
    "a change of an item that is gone is remarked on",
    { change: { b: { optional: true } }, extends: ["i/m"] },
    "warning change-of-removed e/z:2",
  ],
  [
    "a second removal is remarked on",
    { remove: ["b"], extends: ["i/m"] },
    "warning already-removed e/z:2",
  ],
  [
    "a removal without a reason is refused",
    { remove: [{ id: "a", because: " " }] },
    "error because-missing e/z:2",
  ],
  [
    "what ticks mean cannot be changed from another layer",
    { change: { a: { formerIds: ["x"] } } },
    "error field-not-changeable e/z:3",
  ],
])("%s", (_, layer, told) => {
  const { codes } = outline("e/z", {
    "c/arrivee": BASE,
    "i/m": { extends: ["c/arrivee"], remove: ["b"] },
    "e/z": { extends: ["c/arrivee"], ...layer },
  });
  expect(codes).toEqual([told]);
});

test.each<[string, HandLayer["add"]]>([
  ["next to it", [{ after: "x", items: ["y"] }]],
  [
    "next to what comes next to it",
    [
      { after: "x", items: ["y"] },
      { before: "y", items: ["z"] },
    ],
  ],
  ["later, in the prerequisites", [{ section: "suite", items: [{ id: "y", after: ["x"] }] }]],
])("an item whose place is unknown is told once, though others stand %s", (_, others = []) => {
  const { codes } = outline("e/z", {
    "c/arrivee": BASE,
    "i/m": { extends: ["c/arrivee"], add: [{ after: "zzzz", items: ["x"] }, ...others] },
    "e/z": {
      extends: ["i/m"],
      add: [{ after: "m/x", items: ["w"] }],
      change: { x: { hint: { fr: "w" } } },
    },
  });
  expect(codes).toEqual(["error target-unknown i/m:2"]);
});

test("a layer names a section of its own by its full id, too", () => {
  const { sections } = outline("e/z", {
    "c/arrivee": BASE,
    "e/z": {
      extends: ["c/arrivee"],
      add: [
        { newSection: "rites", items: ["x"] },
        { section: "z/rites", items: ["y"] },
      ],
    },
  });
  expect(sections).toContain("z/rites: z/x z/y");
});

test("a layer changes, then removes, then adds, whatever the order of its keys", () => {
  const keys: HandLayer = {
    extends: ["c/arrivee"],
    add: [{ after: "b", items: ["x"] }],
    remove: ["b"],
    change: { a: { optional: true } },
  };
  const turned = Object.fromEntries(Object.entries(keys).reverse()) as HandLayer;
  const [one, other] = [keys, turned].map((layer) =>
    outline("e/z", { "c/arrivee": BASE, "e/z": layer }),
  );
  expect(one?.checklist).toEqual(other?.checklist);
});

test("each changed field remembers who wrote it, and what stood there", () => {
  const { item } = outline("e/z", {
    "c/arrivee": BASE,
    "i/m": { extends: ["c/arrivee"], change: { a: { optional: true } } },
    "e/z": { extends: ["i/m"], change: { a: { optional: false, hint: { fr: "Vite" } } } },
  });
  expect(item("a")?.log).toEqual([
    { layer: "i/m", line: 3, column: 1, field: "optional", to: true },
    { layer: "e/z", line: 3, column: 1, field: "optional", from: true, to: false },
    { layer: "e/z", line: 4, column: 1, field: "hint", to: { fr: "Vite" } },
  ]);
});
