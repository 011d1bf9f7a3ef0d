import { describe, expect, test } from "vitest";
import type { Item } from "../../src/definition/item.ts";
import { compileChecklist } from "../../src/run/compile-checklist.ts";
import type { ItemState } from "../../src/run/item-state.ts";
import { item, itemOf, list, log, type Said, stateOf } from "./material/lists.ts";

describe("ticks under earlier names", () => {
  const CASES: [says: string, items: Item[], said: Said[], is: Partial<ItemState>][] = [
    [
      "a tick made before the rename still counts",
      [item("tchap", { formerIds: ["mattermost"] })],
      [["mattermost", "done"]],
      { status: "done", at: "2026-05-20T09:00:00Z" },
    ],
    [
      "under any of several names, one after the other",
      [item("tchap", { formerIds: ["canaux-mattermost", "mattermost"] })],
      [["mattermost", "done"]],
      { status: "done" },
    ],
    [
      "the last word counts, under whatever name",
      [item("tchap", { formerIds: ["canaux-mattermost", "mattermost"] })],
      [
        ["mattermost", "done"],
        ["canaux-mattermost", "undone"],
      ],
      { status: "todo" },
    ],
    [
      "through an item that was removed since",
      [
        item("mattermost", {
          formerIds: ["irc"],
          removed: { layer: "base", line: 1, column: 1 },
        }),
        item("tchap", { formerIds: ["mattermost"] }),
      ],
      [["irc", "done"]],
      { status: "done" },
    ],
    [
      "names in a circle lead nowhere, and end",
      [
        item("a", { formerIds: ["b"], removed: { layer: "base", line: 1, column: 1 } }),
        item("b", { formerIds: ["a"], removed: { layer: "base", line: 1, column: 1 } }),
        item("tchap"),
      ],
      [["a", "done"]],
      { status: "todo" },
    ],
    [
      "a name that is in use is its owner's",
      [item("tchap", { formerIds: ["mattermost"] }), item("mattermost")],
      [["mattermost", "done"]],
      { status: "todo" },
    ],
    [
      "of items that became one, all carry it over",
      [item("tchap", { formerIds: ["a", "b"], carry: "all" })],
      [
        ["a", "done"],
        ["b", "done"],
      ],
      { status: "done", at: "2026-05-21T09:00:00Z" },
    ],
    [
      "of items that became one, one does not where all must",
      [item("tchap", { formerIds: ["a", "b"], carry: "all" })],
      [["a", "done"]],
      { status: "todo" },
    ],
    [
      "of items that became one, what does not apply is not waited for",
      [item("tchap", { formerIds: ["a", "b"], carry: "all" })],
      [
        ["a", "done"],
        ["b", "notApplicable", "self", { reason: "absent" }],
      ],
      { status: "done" },
    ],
    [
      "of items that became one, one does where any may",
      [item("tchap", { formerIds: ["a", "b"], carry: "any" })],
      [
        ["b", "done"],
        ["a", "done"],
      ],
      { status: "done", at: "2026-05-20T09:00:00Z" },
    ],
    [
      "what is said of the item itself comes first",
      [item("tchap", { formerIds: ["a", "b"], carry: "any" })],
      [
        ["a", "done"],
        ["tchap", "undone"],
      ],
      { status: "todo" },
    ],
    [
      "an item that was divided asks again",
      [item("tchap", { formerIds: ["outils"] }), item("grist", { formerIds: ["outils"] })],
      [["outils", "done"]],
      { status: "todo", toConfirm: "split" },
    ],
    [
      "an item that was divided keeps its tick where it may",
      [
        item("tchap", { formerIds: ["outils"], split: "keep" }),
        item("grist", { formerIds: ["outils"] }),
      ],
      [["outils", "done"]],
      { status: "done", toConfirm: undefined },
    ],
    [
      "an item that was divided starts anew where it must",
      [
        item("tchap", { formerIds: ["outils"], split: "reset" }),
        item("grist", { formerIds: ["outils"] }),
      ],
      [["outils", "done"]],
      { status: "todo", toConfirm: undefined },
    ],
    [
      "an item that was renamed and then divided keeps its tick",
      [
        item("tchap", { formerIds: ["outils", "vieux-outils"], split: "keep" }),
        item("grist", { formerIds: ["outils", "vieux-outils"], split: "keep" }),
      ],
      [["vieux-outils", "done"]],
      { status: "done" },
    ],
    [
      "remarks follow too",
      [item("tchap", { formerIds: ["a", "b"], carry: "all" })],
      [["a", "comment", "self", { reason: "fait" }]],
      { comments: [expect.objectContaining({ text: "fait" })] },
    ],
  ];

  test.each(CASES)("%s", (_, items, said, is) => {
    expect(itemOf("tchap", list(...items), log(...said))).toMatchObject(is);
  });

  test("are no orphans", () => {
    const renamed = list(item("tchap", { formerIds: ["mattermost"] }));
    expect(stateOf(renamed, log(["mattermost", "done"])).orphans).toEqual([]);
  });
});

describe("items that became one, on lists that are known", () => {
  const alone = compileChecklist(list(item("a")));
  const both = compileChecklist(list(item("a2", { formerIds: ["a"] }), item("b")));
  const known = [alone, both];
  const definitions = (defs: string) => known.find(({ fingerprint }) => fingerprint === defs);
  const merged = list(item("ab", { formerIds: ["a", "a2", "b"], carry: "all" }));

  test("those count that stood on the list together", () => {
    const events = log(["a", "done", "self", { defs: alone.fingerprint }]);
    expect(itemOf("ab", merged, events, { definitions }).status).toBe("done");
  });

  test("those that stood there and were not ticked are waited for", () => {
    const events = log(["a2", "done", "self", { defs: both.fingerprint }]);
    expect(itemOf("ab", merged, events, { definitions }).status).toBe("todo");
  });

  test("a name that one of them had before is not waited for", () => {
    const events = log(
      ["a", "done", "self", { defs: alone.fingerprint }],
      ["b", "done", "self", { defs: both.fingerprint }],
    );
    expect(itemOf("ab", merged, events, { definitions }).status).toBe("done");
  });
});

describe("an item that came to mean something else", () => {
  const first = compileChecklist(list(item("focus")));
  const definitions = (defs: string) => (defs === first.fingerprint ? first : undefined);
  const before: Said = ["focus", "done", "self", { defs: first.fingerprint }];
  const revised = (redo: boolean) => list(item("focus", { revision: 2, redo }));

  test("keeps its tick, which is told to be of an earlier meaning", () => {
    expect(itemOf("focus", revised(false), log(before), { definitions })).toMatchObject({
      status: "done",
      toConfirm: "older-revision",
    });
  });

  test("is to be done again where the author says so", () => {
    expect(itemOf("focus", revised(true), log(before), { definitions })).toMatchObject({
      status: "todo",
      toConfirm: "older-revision",
    });
  });

  test("is done again once that is said of its new meaning", () => {
    const events = log(before, ["focus", "done"]);
    expect(itemOf("focus", revised(true), events, { definitions })).toMatchObject({
      status: "done",
      at: "2026-05-21T09:00:00Z",
      toConfirm: undefined,
    });
  });

  test("is confirmed, with its first day, where the earlier tick counts", () => {
    const events = log(before, ["focus", "done"]);
    expect(itemOf("focus", revised(false), events, { definitions })).toMatchObject({
      status: "done",
      at: "2026-05-20T09:00:00Z",
      toConfirm: undefined,
    });
  });
});
