import type { CalendarDate } from "@communaute/schemas/calendar";
import { describe, expect, test } from "vitest";
import { compileChecklist } from "../../src/run/compile-checklist.ts";
import type { ItemState } from "../../src/run/item-state.ts";
import { item, itemOf, list, log, RUN, type Said, stateOf } from "./material/lists.ts";

describe("what is said of an item", () => {
  const attestable = item("badge", { who: ["self", "referent"] });
  const CASES: [says: string, said: Said[], is: Partial<ItemState>][] = [
    ["nothing yet", [], { status: "todo", lastSeq: 0 }],
    ["the person ticks it", [["badge", "done"]], { status: "done", how: "declared" }],
    [
      "their referent ticks it",
      [["badge", "done", "referent"]],
      { status: "done", how: "attested" },
    ],
    [
      "a tick is confirmed",
      [
        ["badge", "done"],
        ["badge", "attest", "referent"],
      ],
      { how: "attested", by: { id: "somebody-referent", as: "referent" } },
    ],
    [
      "a tick that is said twice keeps its first day",
      [
        ["badge", "done"],
        ["badge", "done"],
      ],
      { at: "2026-05-20T09:00:00Z", lastSeq: 2 },
    ],
    [
      "it is unticked",
      [
        ["badge", "done"],
        ["badge", "undone"],
      ],
      { status: "todo", how: undefined },
    ],
    [
      "it is ticked again: that day counts",
      [
        ["badge", "done"],
        ["badge", "undone"],
        ["badge", "done"],
      ],
      { status: "done", at: "2026-05-22T09:00:00Z" },
    ],
    [
      "the person unticks what was attested: refused, and recorded",
      [
        ["badge", "done", "referent"],
        ["badge", "undone"],
      ],
      {
        status: "done",
        how: "attested",
        refused: [
          {
            by: { id: "somebody-self", as: "self" },
            at: "2026-05-21T09:00:00Z",
            verb: "undone",
            because: "item-attested",
          },
        ],
      },
    ],
    [
      "an attestation is taken back: what the person said stands again",
      [
        ["badge", "done"],
        ["badge", "attest", "referent"],
        ["badge", "revoke", "referent"],
      ],
      { status: "done", how: "declared", at: "2026-05-20T09:00:00Z" },
    ],
    [
      "an attestation is taken back, of what the person never said",
      [
        ["badge", "attest", "referent"],
        ["badge", "revoke", "referent"],
      ],
      { status: "todo", how: undefined },
    ],
    [
      "it does not apply",
      [["badge", "notApplicable", "self", { reason: "à distance" }]],
      { status: "notApplicable", reason: "à distance" },
    ],
    [
      "it does not apply, without a reason",
      [["badge", "notApplicable"]],
      { status: "todo", refused: [expect.objectContaining({ because: "reason-missing" })] },
    ],
    [
      "somebody whom it is not for ticks it",
      [["badge", "done", "admin"]],
      { status: "todo", refused: [expect.objectContaining({ because: "not-allowed" })] },
    ],
    [
      "a remark changes nothing",
      [
        ["badge", "done"],
        ["badge", "comment", "referent", { reason: "Bravo" }],
      ],
      {
        status: "done",
        at: "2026-05-20T09:00:00Z",
        comments: [
          {
            by: { id: "somebody-referent", as: "referent" },
            at: "2026-05-21T09:00:00Z",
            text: "Bravo",
          },
        ],
      },
    ],
    [
      "evidence that the person gave stays with the attestation",
      [
        ["badge", "done", "self", { evidence: { kind: "text", value: "vu" } }],
        ["badge", "attest", "referent"],
      ],
      { evidence: { kind: "text", value: "vu" } },
    ],
  ];

  test.each(CASES)("%s", (_, said, is) => {
    expect(itemOf("badge", list(attestable), log(...said))).toMatchObject(is);
  });
});

test("an event that a log holds at two places counts at the first", () => {
  const events = log(["badge", "done"], ["badge", "undone", "self", { id: "e1" }]);
  expect(itemOf("badge", list(item("badge")), events)).toMatchObject({
    status: "done",
    lastSeq: 1,
  });
});

describe("an item of the floor", () => {
  const locked = item("atelier", { locked: "base" });

  test.each([
    ["self", "todo"],
    ["animation", "notApplicable"],
    ["admin", "notApplicable"],
  ] as const)("said not to apply by %s is then %s", (as, status) => {
    const events = log(["atelier", "notApplicable", as, { reason: "déjà suivi" }]);
    expect(itemOf("atelier", list(locked), events).status).toBe(status);
  });
});

describe("rights", () => {
  const open = compileChecklist(list(item("atelier")));
  const closed = list(item("atelier", { who: ["animation"] }));

  test("are those of the list on which something was said", () => {
    const events = log(["atelier", "done", "self", { defs: open.fingerprint }]);
    const definitions = (defs: string) => (defs === open.fingerprint ? open : undefined);
    expect(itemOf("atelier", closed, events, { definitions })).toMatchObject({
      status: "done",
      how: "declared",
      refused: [],
    });
  });

  test("are those of now where that list is no longer known", () => {
    const events = log(["atelier", "done", "self"]);
    expect(itemOf("atelier", closed, events)).toMatchObject({ status: "todo" });
  });

  const since = list(item("atelier", { who: ["animation"], attestSince: "2026-05-21" }));

  test("a tick from before somebody else had to counts, and is to be confirmed", () => {
    const state = itemOf("atelier", since, log(["atelier", "done"]));
    expect(state).toMatchObject({ status: "done", how: "declared", toConfirm: "attestation" });
  });

  test("once confirmed it is attested", () => {
    const events = log(["atelier", "done"], ["atelier", "attest", "animation"]);
    const state = itemOf("atelier", since, events);
    expect(state).toMatchObject({ status: "done", how: "attested", toConfirm: undefined });
  });

  test("a tick from after does not count", () => {
    const late = log(["atelier", "comment", "self", { reason: "bientôt" }], ["atelier", "done"]);
    expect(itemOf("atelier", since, late)).toMatchObject({ status: "todo" });
  });

  test("what the person may still say, but somebody has to confirm, waits", () => {
    const both = list(item("atelier", { who: ["self", "animation"], attestSince: "2026-05-20" }));
    const state = itemOf("atelier", both, log(["atelier", "done"]));
    expect(state).toMatchObject({ status: "todo", toConfirm: "attestation" });
  });
});

describe("data", () => {
  const automatic = (sticky: boolean) =>
    list(item("fiche", { who: [], auto: { fact: "fiche.complete", sticky } }));
  const seen = log(["fiche", "auto", "rule"]);
  const facts = (holds: boolean | undefined) => ({
    facts: { profile: {}, automatic: { "fiche.complete": holds } },
  });

  test.each([
    ["hold", true, [], false, "done"],
    ["do not hold", false, [], false, "todo"],
    ["are unknown", undefined, [], false, "todo"],
    ["held once, and no more", false, seen, false, "todo"],
    ["held once, and no more, but the tick stays", false, seen, true, "done"],
    ["held once, and are unknown now", undefined, seen, false, "done"],
  ] as const)("that %s", (_, holds, events, sticky, status) => {
    expect(itemOf("fiche", automatic(sticky), events, facts(holds)).status).toBe(status);
  });

  test("tick nothing by hand", () => {
    expect(itemOf("fiche", automatic(false), log(["fiche", "done"]))).toMatchObject({
      status: "todo",
      refused: [expect.objectContaining({ because: "item-automatic" })],
    });
  });

  test("of a name that every object has are unknown all the same", () => {
    const odd = list(item("fiche", { who: [], auto: { fact: "toString", sticky: false } }));
    expect(itemOf("fiche", odd).status).toBe("todo");
  });

  test("are not spoken for by anybody but a rule", () => {
    expect(itemOf("fiche", automatic(true), log(["fiche", "auto", "admin"])).status).toBe("todo");
  });

  test("that always hold tick an item by its being there", () => {
    const there = list(item("fiche", { who: [], auto: { fact: "always", sticky: false } }));
    expect(itemOf("fiche", there)).toMatchObject({ status: "done", how: "automatic" });
  });
});

describe("concurrence", () => {
  const two = list(item("badge"));

  test("a tick that had not seen the untick before it is followed, and told", () => {
    const events = log(
      ["badge", "done"],
      ["badge", "undone", "self"],
      ["badge", "done", "self", { base: 1 }],
    );
    expect(itemOf("badge", two, events)).toMatchObject({
      status: "done",
      conflict: { verb: "undone", at: "2026-05-21T09:00:00Z" },
    });
  });

  test.each([
    [
      "saw what came before",
      [
        ["badge", "done"],
        ["badge", "undone", "self", { base: 1 }],
      ],
    ],
    [
      "says the same",
      [
        ["badge", "done"],
        ["badge", "done", "self", { base: 0 }],
      ],
    ],
    [
      "does not say what it saw",
      [
        ["badge", "done"],
        ["badge", "undone"],
      ],
    ],
  ] as [string, Said[]][])("who %s is in conflict with nobody", (_, said) => {
    expect(itemOf("badge", two, log(...said)).conflict).toBeUndefined();
  });
});

describe("prerequisites", () => {
  const guarded = list(
    item("atelier"),
    item("rare", { for: { team: ["a"] } }),
    item("suite", { after: ["atelier", "rare", "inconnu"] }),
  );
  const profile = (team: string[] | undefined) => ({ facts: { profile: { team }, automatic: {} } });

  test.each([
    ["block until they are done", [], ["b"], ["atelier"]],
    ["are satisfied once done", log(["atelier", "done"]), ["b"], []],
    [
      "are satisfied when they do not apply",
      log(["atelier", "notApplicable", "self", { reason: "déjà suivi" }]),
      ["b"],
      [],
    ],
    ["count when the person sees them", log(["atelier", "done"]), ["a"], ["rare"]],
    [
      "do not when it is unknown whether they concern them",
      log(["atelier", "done"]),
      undefined,
      [],
    ],
  ] as const)("%s", (_, events, team, blockedBy) => {
    const state = stateOf(guarded, events, profile(team?.slice()));
    expect(state.items[2]?.blockedBy).toEqual(blockedBy);
    expect(state.blocked).toEqual(blockedBy.length > 0 ? ["suite"] : []);
    expect(state.next.includes("suite")).toBe(blockedBy.length === 0);
  });
});

describe("dates", () => {
  const due = (days: number, from = "arrivee") => ({ from, days, unit: "day" }) as const;
  const day = (text: string) => text as CalendarDate;

  test.each([
    ["due later", due(30), "2026-06-18", false],
    ["due, and not done", due(2), "2026-05-21", true],
    ["due today", due(13), "2026-06-01", false],
    ["due before the run opened: at once, not too late", due(-30), "2026-04-20", false],
    ["due on the day on which the run opened", due(-8), "2026-05-11", true],
    ["counted from a day that is not known", due(0, "depart"), undefined, false],
  ] as const)("%s", (_, when, date, overdue) => {
    const state = stateOf(list(item("badge", { due: when })));
    expect(state.items[0]).toMatchObject({ due: date, overdue });
    expect(state.overdue).toEqual(overdue ? ["badge"] : []);
  });

  test("what is put off is neither next nor overdue until its day, and counts all the same", () => {
    const late = list(item("badge", { due: due(2) }), item("tchap"));
    const events = log(["badge", "snooze", "self", { until: "2026-06-02" }]);
    expect(stateOf(late, events)).toMatchObject({
      next: ["tchap"],
      overdue: [],
      progress: { total: 2 },
      items: [{ snoozedUntil: "2026-06-02", overdue: false }, {}],
    });
    expect(stateOf(late, events, { today: day("2026-06-02") })).toMatchObject({
      next: ["badge", "tchap"],
      overdue: ["badge"],
    });
  });

  test("what follows another item is due from the day on which that one was done", () => {
    const follow = { from: "atelier", item: true, days: 2, unit: "working-day" } as const;
    const followed = list(item("atelier"), item("suite", { due: follow }));
    expect(itemOf("suite", followed).due).toBeUndefined();
    // Done on Wednesday 20 May 2026.
    expect(itemOf("suite", followed, log(["atelier", "done"])).due).toBe("2026-05-22");
  });

  test("a mission that is prolonged moves what is to do, and not what was done", () => {
    const leaving = list(
      item("rendre", { due: due(-7, "depart") }),
      item("dire", { due: due(-7, "depart") }),
    );
    const prolonged = {
      ...RUN,
      anchors: { depart: day("2026-09-30") },
      formerAnchors: [{ until: "2026-05-25T00:00:00Z", anchors: { depart: day("2026-06-30") } }],
    };
    const state = stateOf(leaving, log(["rendre", "done"]), { run: prolonged });
    expect(state.items.map((one) => one.due)).toEqual(["2026-06-23", "2026-09-23"]);
  });
});

describe("progress", () => {
  test("is nothing, not zero, where nothing applies", () => {
    expect(stateOf(list()).progress).toMatchObject({ percent: null, complete: false, total: 0 });
  });

  test("never says 100 before all is done", () => {
    const many = Array.from({ length: 300 }, (_, place) => item(`i${place}`));
    const all = many.map(({ id }): Said => [id, "done", "self", { at: "2026-05-20T09:00:00Z" }]);
    expect(stateOf(list(...many), log(...all.slice(1))).progress.percent).toBe(99);
    expect(stateOf(list(...many), log(...all)).progress).toMatchObject({
      percent: 100,
      complete: true,
    });
  });

  test("counts what is required, and apart what is not, what may not be meant, and what does not apply", () => {
    const mixed = list(
      item("un"),
      item("deux", { optional: true }),
      item("trois", { for: { team: ["a"] } }),
      item("quatre", { except: { place: ["Paris"] } }),
      item("cinq", { required: { status: ["service"] } }),
      item("six", { for: { place: ["Lyon"] } }),
      item("sept", { removed: { layer: "mtes", line: 1, column: 1 } }),
      item("huit"),
    );
    const events = log(
      ["un", "done"],
      ["deux", "done"],
      ["sept", "done"],
      ["huit", "notApplicable", "self", { reason: "absent" }],
    );
    const facts = { profile: { place: ["Paris"] }, automatic: {} };
    const state = stateOf(mixed, events, { facts });
    expect(state.progress).toEqual({
      done: 1,
      total: 1,
      optionalDone: 1,
      optionalTotal: 3,
      notApplicable: 1,
      percent: 100,
      complete: true,
    });
    expect(state.items.map(({ visibility }) => visibility)).toEqual([
      "shown",
      "shown",
      "unsure",
      "hidden",
      "shown",
      "hidden",
      "removed",
      "shown",
    ]);
    expect(state.items[6]?.status, "a removed item keeps its tick").toBe("done");
  });

  test("keeps events of items that nobody knows apart", () => {
    const events = log(["jadis", "done"]);
    expect(stateOf(list(item("un")), events).orphans).toEqual(events);
  });
});

describe("sub-items", () => {
  const divided = list(
    item("comptes", {
      items: [item("tchap"), item("github", { optional: true }), item("grist")],
    }),
    item("suite", { after: ["comptes"] }),
  );

  test("count in place of the item that they are parts of", () => {
    const state = stateOf(divided, log(["tchap", "done"]));
    expect(state.progress).toMatchObject({ done: 1, total: 3, optionalTotal: 1 });
    expect(state.next).toEqual(["github", "grist"]);
    expect(state.blocked).toEqual(["suite"]);
  });

  test("make it done once all are that are not optional", () => {
    const events = log(["tchap", "done"], ["grist", "done"]);
    expect(itemOf("comptes", divided, events)).toMatchObject({
      status: "done",
      how: "declared",
      at: "2026-05-21T09:00:00Z",
    });
  });

  test("make it not apply when none does", () => {
    const none = { reason: "hors équipe" };
    const events = log(
      ["tchap", "notApplicable", "self", none],
      ["grist", "notApplicable", "self", none],
    );
    expect(itemOf("comptes", divided, events).status).toBe("notApplicable");
  });

  test("of an item that was ticked as a whole before are to be confirmed", () => {
    const state = itemOf("tchap", divided, log(["comptes", "done"]));
    expect(state).toMatchObject({ status: "todo", toConfirm: "split", parent: "comptes" });
  });
});
