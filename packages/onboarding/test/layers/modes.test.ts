import { expect, test } from "vitest";
import { type HandLayer, outline } from "./hand.ts";

const BASE: HandLayer = {
  checklist: "arrivee",
  sections: { debut: ["a", "b"], suite: ["c"] },
  retired: [{ id: "photo", since: "2026-01-01", replacedBy: "a" }],
};
const MTES: HandLayer = { extends: ["c/arrivee"], add: [{ after: "a", items: ["badge"] }] };
const BROKEN: HandLayer = {
  extends: ["i/m"],
  remove: ["zzzz"],
  add: [{ after: "a", items: ["x"] }],
};

test("strictly, one error keeps the list from being published", () => {
  expect(outline("e/z", { "c/arrivee": BASE, "i/m": MTES, "e/z": BROKEN }).checklist).toBeNull();
});

test.each<[string, string, Record<string, HandLayer>, string[], string[]]>([
  [
    "a broken team file leaves the incubator's list",
    "e/z",
    { "i/m": MTES, "e/z": BROKEN },
    ["a", "m/badge", "b", "c"],
    ["error target-unknown e/z:2", "warning layer-dropped e/z:1"],
  ],
  [
    "a broken incubator file takes its teams with it, down to the base",
    "e/z",
    { "i/m": { ...MTES, remove: ["zzzz"] }, "e/z": { extends: ["i/m"], remove: ["a"] } },
    ["a", "b", "c"],
    ["error target-unknown i/m:2", "warning layer-dropped i/m:1", "warning layer-dropped e/z:1"],
  ],
  [
    "a missing block takes only those that extend it with it",
    "e/z",
    { "i/m": MTES, "e/z": { extends: ["i/m", "b/absent"], remove: ["a"] } },
    ["a", "m/badge", "b", "c"],
    ["error layer-unknown e/z:2", "warning layer-dropped e/z:1"],
  ],
  [
    "what a missing block may have held is not told as missing, too",
    "e/z",
    {
      "i/m": MTES,
      "e/z": {
        extends: ["i/m", "b/absent"],
        change: { mot: { optional: true } },
        add: [
          { after: "mot", items: ["x"] },
          { section: "coffre", items: ["y"] },
        ],
      },
    },
    ["a", "m/badge", "b", "c"],
    ["error layer-unknown e/z:2", "warning layer-dropped e/z:1"],
  ],
  [
    "a loop takes its layers with it, and not the other parents",
    "e/z",
    { "i/m": MTES, "e/y": { extends: ["e/z"] }, "e/z": { extends: ["i/m", "e/y"] } },
    ["a", "m/badge", "b", "c"],
    ["error layer-loop e/y:1", "warning layer-dropped e/y:1", "warning layer-dropped e/z:1"],
  ],
  [
    "an addition whose anchor is retired goes to the end of the section of what replaced it",
    "i/n",
    { "i/n": { extends: ["c/arrivee"], add: [{ after: "photo", items: ["x"] }] } },
    ["a", "b", "n/x", "c"],
    ["warning anchor-lost i/n:2"],
  ],
  [
    "what replaced a retired item of an incubator is that incubator's",
    "e/z",
    {
      "i/m": { ...MTES, retired: [{ id: "carte", replacedBy: "badge" }] },
      "e/z": { extends: ["i/m"], add: [{ after: "carte", items: ["x"] }] },
    },
    ["a", "m/badge", "b", "z/x", "c"],
    ["warning anchor-lost e/z:2"],
  ],
  [
    "an addition whose anchor is like nothing goes to the end of the list",
    "i/n",
    { "i/n": { extends: ["c/arrivee"], add: [{ before: "zzzz", items: ["x", "y"] }] } },
    ["a", "b", "c", "n/x", "n/y"],
    ["warning anchor-lost i/n:2"],
  ],
  [
    "an addition to a section that is no more goes to the end of the list",
    "i/n",
    { "i/n": { extends: ["c/arrivee"], add: [{ section: "zzzz", items: ["x"] }] } },
    ["a", "b", "c", "n/x"],
    ["warning anchor-lost i/n:2"],
  ],
  [
    "a new section whose place is no more goes to the end of the list",
    "i/n",
    {
      "i/n": { extends: ["c/arrivee"], add: [{ newSection: "fin", after: "zzzz", items: ["x"] }] },
    },
    ["a", "b", "c", "n/x"],
    ["warning anchor-lost i/n:2"],
  ],
  [
    "a removal without a reason still removes",
    "i/n",
    { "i/n": { extends: ["c/arrivee"], remove: [{ id: "a", because: "" }] } },
    ["(a)", "b", "c"],
    ["warning because-missing i/n:2"],
  ],
  [
    "a layer that makes items wait for each other is left out",
    "i/n",
    { "i/n": { extends: ["c/arrivee"], change: { a: { after: ["b"] }, b: { after: ["a"] } } } },
    ["a", "b", "c"],
    ["error prerequisite-loop i/n:5", "warning layer-dropped i/n:1"],
  ],
])("for people, %s", (_, leaf, layers, ids, codes) => {
  const found = outline(leaf, { "c/arrivee": BASE, ...layers }, "lenient");
  expect(found.ids).toEqual(ids);
  expect(found.codes).toEqual(codes);
});

test("the end of the message says where a lost addition went", () => {
  const { diagnostics } = outline(
    "i/n",
    {
      "c/arrivee": BASE,
      "i/n": { extends: ["c/arrivee"], add: [{ after: "photo", items: ["x"] }] },
    },
    "lenient",
  );
  expect(diagnostics[0]?.message).toContain("En attendant, c’est à la fin de « debut ».");
});

test("a base with a loop of its own still gives a list in which everything can be done", () => {
  const loop: HandLayer = {
    checklist: "arrivee",
    sections: {
      s: [
        { id: "a", after: ["b"] },
        { id: "b", after: ["a"] },
      ],
    },
  };
  const { checklist, codes } = outline("c/arrivee", { "c/arrivee": loop }, "lenient");
  expect(codes).toEqual(["error prerequisite-loop c/arrivee:7"]);
  expect(checklist?.sections[0]?.items.map(({ after }) => after)).toEqual([["b"], []]);
});

test("without its base, a block does not pretend to be the list", () => {
  const { checklist } = outline(
    "e/z",
    { "e/z": { extends: ["c/arrivee", "b/v"] }, "b/v": { sections: { s: ["x"] } } },
    "lenient",
  );
  expect(checklist).toBeNull();
});
