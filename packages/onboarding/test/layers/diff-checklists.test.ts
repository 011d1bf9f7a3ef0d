import { expect, test } from "vitest";
import { diffChecklists } from "../../src/layers/diff-checklists.ts";
import { vanishedIds } from "../../src/layers/vanished-ids.ts";
import { type HandItem, outline } from "./hand.ts";

test.each<[string, HandItem[], HandItem[], object[]]>([
  ["an id in formerIds has not vanished", ["a"], [{ id: "b", formerIds: ["a"] }], []],
  [
    "a former id that is forgotten has vanished, and belongs to its item",
    [{ id: "b", formerIds: ["a"] }],
    ["b"],
    [{ id: "a", proposal: { id: "b", because: "former" } }],
  ],
  [
    "an item with the same title is proposed",
    [titled("a", "Mon badge")],
    [titled("x", "Mon badge")],
    [{ id: "a", proposal: { id: "x", because: "title" } }],
  ],
  [
    "a link that leads elsewhere does not make another title",
    [titled("a", "Mon [badge](https://a.fr)")],
    [titled("x", "Mon [badge](https://b.fr)")],
    [{ id: "a", proposal: { id: "x", because: "title" } }],
  ],
  [
    "a title in another language is enough",
    [{ id: "a", title: { fr: "Un", en: "Badge" } }],
    [{ id: "x", title: { fr: "Deux", en: "Badge" } }],
    [{ id: "a", proposal: { id: "x", because: "title" } }],
  ],
  [
    "of two items with one title, each goes to one",
    [titled("a", "T"), titled("b", "T")],
    [titled("x", "T"), titled("y", "T")],
    [
      { id: "a", proposal: { id: "x" } },
      { id: "b", proposal: { id: "y" } },
    ],
  ],
  [
    "an item in the same place that is half alike is proposed",
    ["u", titled("canaux-mattermost", "Découvrir Mattermost"), "v"],
    ["u", titled("canaux-tchap", "Découvrir Tchap"), "v"],
    [{ id: "canaux-mattermost", proposal: { id: "canaux-tchap", because: "position" } }],
  ],
  [
    "an item in the same place that is quite another is not",
    ["u", titled("photo", "Envoyer ma photo"), "v"],
    ["u", titled("zzz", "Quelque chose de neuf"), "v"],
    [{ id: "photo" }],
  ],
  [
    "an item elsewhere that is half alike is not",
    [titled("canaux-mattermost", "Découvrir Mattermost"), "u", "v"],
    ["u", "v", "w", titled("canaux-tchap", "Découvrir Tchap")],
    [{ id: "canaux-mattermost" }],
  ],
  [
    "an item that was there already is not",
    [titled("a", "T"), titled("b", "T")],
    [titled("b", "T")],
    [{ id: "a" }],
  ],
])("%s", (_, old, next, vanished) => {
  const found = diffChecklists(listOf(old), listOf(next)).vanished;
  expect(found).toHaveLength(vanished.length);
  expect(found).toMatchObject(vanished);
  for (const [at, one] of vanished.entries())
    expect(found[at]?.proposal === undefined).toBe(!("proposal" in one));
});

test("an id that is retired has not vanished", () => {
  const { vanished, retired } = diffChecklists(listOf(["a", "b"]), listOf(["b"], ["a"]));
  expect({ vanished, retired }).toEqual({ vanished: [], retired: ["a"] });
});

test("what was added, renamed, moved, retitled and changed is told", () => {
  const old = listOf(["a", "b", "c", titled("d", "D"), "e"]);
  const next = listOf([
    "b",
    "a",
    { id: "x", formerIds: ["c"], title: { fr: "c" } },
    titled("d", "D mieux"),
    { id: "e", optional: true },
    "n",
  ]);
  expect(diffChecklists(old, next)).toEqual({
    vanished: [],
    added: ["n"],
    renamed: [{ from: "c", to: "x" }],
    moved: [{ id: "a", from: "s", to: "s" }],
    retitled: [{ id: "d", from: { fr: "D" }, to: { fr: "D mieux" } }],
    changed: [{ id: "e", fields: ["optional"] }],
    retired: [],
  });
});

test("an item that goes to another section has moved, and no other", () => {
  const inTwo = (s: string[], t: string[]) =>
    outline("c/b", { "c/b": { checklist: "arrivee", sections: { s, t } } }).checklist!;
  expect(diffChecklists(inTwo(["a", "b"], ["c"]), inTwo(["b"], ["c", "a"])).moved).toEqual([
    { id: "a", from: "s", to: "t" },
  ]);
});

test("two equal lists do not differ", () => {
  const list = listOf(["a", { id: "b", parts: ["p"] }]);
  const { vanished, added, renamed, moved, retitled, changed, retired } = diffChecklists(
    list,
    list,
  );
  expect([vanished, added, renamed, moved, retitled, changed, retired].flat()).toEqual([]);
});

test("a removed item of a layer that is forgotten has vanished like any other", () => {
  const layers = {
    "c/b": { checklist: "arrivee", sections: { s: ["a", "b"] } },
    "i/m": { extends: ["c/b"], remove: ["a"] },
  };
  const old = outline("i/m", layers).checklist!;
  expect(diffChecklists(old, listOf(["b"])).vanished).toEqual([{ id: "a" }]);
});

test("who is refused reads what to write", () => {
  const diff = diffChecklists(listOf([titled("a", "T"), "b"]), listOf([titled("x", "T")]));
  expect(vanishedIds(diff)).toMatchObject([
    {
      severity: "error",
      code: "vanished-id",
      suggestion: "formerIds: [a]",
      at: { file: "c/b", line: 2 },
    },
    { severity: "error", code: "vanished-id" },
  ]);
  expect(vanishedIds(diff)[1]?.message).toContain("ajoute « b » à « retired »");
});

function titled(id: string, fr: string): HandItem {
  return { id, title: { fr } };
}

function listOf(items: HandItem[], retired: string[] = []) {
  const base = {
    checklist: "arrivee",
    sections: { s: items },
    retired: retired.map((id) => ({ id })),
  };
  return outline("c/b", { "c/b": base }).checklist!;
}
