import { expect, test } from "vitest";
import type { ItemFields } from "../../src/definition/layer.ts";
import { explainChecklist } from "../../src/layers/explain-checklist.ts";
import { type HandLayer, outline } from "./hand.ts";

const BASE: HandLayer = {
  checklist: "arrivee",
  sections: {
    s: [
      "a",
      {
        id: "b",
        who: ["self", "referent", "animation"],
        due: { from: "arrivee", days: 10, unit: "day" },
      },
      "c",
    ],
  },
};

test("a person in two incubators has the base once, and what each adds", () => {
  const { ids, codes, checklist } = both(
    { add: [{ after: "a", items: ["badge"] }] },
    { add: [{ after: "a", items: ["badge"] }] },
  );
  expect(codes).toEqual([]);
  expect(ids).toEqual(["a", "m/badge", "d/badge", "b", "c"]);
  expect(checklist?.layers.map(({ id }) => id)).toEqual(["c/arrivee", "i/m", "i/d"]);
});

test("an item is gone only when both take it away", () => {
  expect(both({ remove: ["a", "b"] }, { remove: ["b"] }).ids).toEqual(["a", "(b)", "c"]);
});

test("what only one branch has, it may take away", () => {
  const { ids } = outline(["e/z", "i/d"], {
    "c/arrivee": BASE,
    "i/m": { extends: ["c/arrivee"], add: [{ after: "a", items: ["badge"] }] },
    "i/d": { extends: ["c/arrivee"] },
    "e/z": { extends: ["i/m"], remove: ["badge"] },
  });
  expect(ids).toEqual(["a", "(m/badge)", "b", "c"]);
});

test.each<[string, ItemFields, ItemFields, ItemFields, boolean]>([
  [
    "what one branch changes is changed",
    { title: { fr: "B mieux" } },
    {},
    { title: { fr: "B mieux" } },
    false,
  ],
  [
    "what both change alike is changed",
    { optional: true },
    { optional: true },
    { optional: true },
    false,
  ],
  [
    "a text that both change differently stays as it was",
    { title: { fr: "B un" } },
    { title: { fr: "B deux" } },
    { title: { fr: "b" } },
    true,
  ],
  [
    "of two due dates the earliest counts",
    { due: { from: "arrivee", days: 8, unit: "day" } },
    { due: { from: "arrivee", days: 1, unit: "week" } },
    { due: { from: "arrivee", days: 1, unit: "week" } },
    true,
  ],
  [
    "due dates that cannot be compared stay as before",
    { due: { from: "depart", days: 8, unit: "day" } },
    { due: { from: "arrivee", days: 1, unit: "week" } },
    { due: { from: "arrivee", days: 10, unit: "day" } },
    true,
  ],
  [
    "roles are those that both allow",
    { who: ["self", "referent"] },
    { who: ["referent", "animation"] },
    { who: ["referent"] },
    true,
  ],
  [
    "roles without a common one stay as before",
    { who: ["self"] },
    { who: ["animation"] },
    { who: ["self", "referent", "animation"] },
    true,
  ],
  [
    "what one branch locks, the other does not weaken",
    { locked: true },
    { optional: true, hint: { fr: "Vite" } },
    { optional: false, locked: "i/m" as never, hint: { fr: "Vite" } },
    false,
  ],
])("%s", (_, one, other, merged, isConflict) => {
  const found = both({ change: { b: one } }, { change: { b: other } });
  expect(found.item("b")).toMatchObject(merged);
  expect(found.codes).toEqual(isConflict ? ["warning conflict i/d:3"] : []);
  if (isConflict) expect(found.diagnostics[0]?.message).toContain("par i/m:3 et par i/d:3");
  for (const write of found.item("b")?.log ?? []) {
    const last = found.item("b")?.log.findLast(({ field }) => field === write.field);
    const value = write.field === "locked" ? true : found.item("b")?.[write.field as "title"];
    expect(last?.to).toEqual(value);
  }
});

test("the order in which a person's incubators are named decides the order of additions, and nothing else", () => {
  const layers = {
    "c/arrivee": BASE,
    "i/m": {
      extends: ["c/arrivee"],
      change: { b: { title: { fr: "un" }, who: ["self" as const] } },
      remove: ["c"],
    },
    "i/d": { extends: ["c/arrivee"], change: { b: { title: { fr: "deux" } } } },
    "i/e": { extends: ["c/arrivee"], change: { b: { title: { fr: "trois" } } } },
  };
  const texts = [
    ["i/m", "i/d", "i/e"],
    ["i/e", "i/m", "i/d"],
    ["i/d", "i/e", "i/m"],
  ].map((leaves) => outline(leaves, layers).checklist?.sections[0]?.items);
  expect(texts[0]?.[1]).toMatchObject({ title: { fr: "b" }, who: ["self"] });
  expect(texts[1]).toEqual(texts[0]);
  expect(texts[2]).toEqual(texts[0]);
});

test("a leaf that another leaf extends is no branch of its own", () => {
  const layers = {
    "c/arrivee": BASE,
    "i/m": { extends: ["c/arrivee"] },
    "e/z": { extends: ["i/m"], remove: ["a"] },
  };
  expect(outline(["i/m", "e/z"], layers).checklist).toEqual(outline("e/z", layers).checklist);
});

test("for people, the broken file of one incubator leaves them the other's", () => {
  const { ids, codes } = outline(
    ["i/m", "i/d"],
    {
      "c/arrivee": BASE,
      "i/m": { extends: ["c/arrivee"], remove: ["zzzz"], add: [{ after: "a", items: ["x"] }] },
      "i/d": { extends: ["c/arrivee"], add: [{ after: "a", items: ["y"] }] },
    },
    "lenient",
  );
  expect(ids).toEqual(["a", "d/y", "b", "c"]);
  expect(codes).toEqual(["error target-unknown i/m:2", "warning layer-dropped i/m:1"]);
});

test("what one incubator allows itself is not held against the other", () => {
  const due = (days: number) => ({ due: { from: "arrivee", days, unit: "day" as const } });
  const { ids, item, codes } = outline(
    ["i/m", "i/d"],
    {
      "c/arrivee": {
        checklist: "arrivee",
        sections: { s: [{ id: "b", locked: true, ...due(10) }] },
      },
      "i/m": { extends: ["c/arrivee"], change: { b: due(5) } },
      "i/d": { extends: ["c/arrivee"], change: { b: due(8) }, add: [{ after: "b", items: ["x"] }] },
    },
    "lenient",
  );
  expect(ids).toEqual(["b", "d/x"]);
  expect(item("b")).toMatchObject(due(5));
  expect(codes).toEqual(["warning conflict i/d:3"]);
});

test("for people, what two incubators extend in vain costs both", () => {
  const { ids } = outline(
    ["i/m", "i/d", "i/e"],
    {
      "c/arrivee": BASE,
      "i/m": { extends: ["c/arrivee", "b/absent"], remove: ["a"] },
      "i/d": { extends: ["c/arrivee", "b/absent"], add: [{ after: "a", items: ["x"] }] },
      "i/e": { extends: ["c/arrivee"], add: [{ after: "a", items: ["y"] }] },
    },
    "lenient",
  );
  expect(ids).toEqual(["a", "e/y", "b", "c"]);
});

test("the list of two incubators is explained like any other", () => {
  const { checklist } = both({ change: { b: { optional: true } } }, { remove: ["a"] });
  expect(checklist && explainChecklist(checklist, { language: "en" })).toContain(
    "changed: optional@i/m:3",
  );
});

function both(one: HandLayer, other: HandLayer) {
  return outline(["i/m", "i/d"], {
    "c/arrivee": BASE,
    "i/m": { extends: ["c/arrivee"], ...one },
    "i/d": { extends: ["c/arrivee"], ...other },
  });
}
