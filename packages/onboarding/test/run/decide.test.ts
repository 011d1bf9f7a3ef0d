import type { CalendarDate } from "@communaute/schemas/calendar";
import { describe, expect, test } from "vitest";
import type { Command } from "../../src/run/command.ts";
import { compileChecklist } from "../../src/run/compile-checklist.ts";
import { decide } from "../../src/run/decide.ts";
import { foldRun } from "../../src/run/fold-run.ts";
import { type RefusalCode, refusalOf } from "../../src/run/refusals.ts";
import { item, list, log, MAINLAND, RUN, type Said } from "./material/lists.ts";

const COMPILED = compileChecklist(
  list(
    item("badge", { who: ["self", "referent"], formerIds: ["carte"] }),
    item("atelier", { who: ["animation"], locked: "base" }),
    item("fiche", { who: [], auto: { fact: "fiche", sticky: false } }),
    item("suite", { after: ["badge"] }),
    item("charte", { evidence: "required" }),
    item("ailleurs", { for: { team: ["b"] } }),
    item("jadis", { removed: { layer: "mtes", line: 1, column: 1 } }),
    item("comptes", { items: [item("tchap")] }),
  ),
);

const TODAY = "2026-06-01" as CalendarDate;

function decided(said: Partial<Command>, before: Said[] = [], run = RUN) {
  const state = foldRun(COMPILED, {
    run,
    events: log(...before),
    facts: { profile: { team: ["a"] }, automatic: {} },
    today: TODAY,
    calendar: MAINLAND,
  });
  const by = { id: "camille.exemple", as: "self" } as const;
  const command: Command = { id: "c1", item: "badge", verb: "done", by, ...said };
  const now = "2026-06-01T10:00:00.000Z";
  return decide(command, { compiled: COMPILED, state, run, now, today: TODAY });
}

const as = (role: Command["by"]["as"]) => ({ by: { id: "dominique.exemple", as: role } });
const long = "x".repeat(2001);

describe("a command is refused", () => {
  const CASES: [says: string, command: Partial<Command>, code: RefusalCode, before?: Said[]][] = [
    ["of an item that nobody knows", { item: "inconnu" }, "unknown-item"],
    ["of an item that was removed", { item: "jadis" }, "item-removed"],
    ["of an item that does not concern the person", { item: "ailleurs" }, "item-hidden"],
    ["to tick what data tick", { item: "fiche" }, "item-automatic"],
    ["to tick what its parts tick", { item: "comptes" }, "item-has-parts"],
    ["to tick what has to wait", { item: "suite" }, "item-blocked"],
    ["of whom it is not for", { item: "atelier" }, "not-allowed"],
    ["to attest oneself", { verb: "attest" }, "not-allowed"],
    ["to speak for data", { item: "fiche", verb: "auto" }, "not-allowed"],
    [
      "to untick what was attested",
      { verb: "undone" },
      "item-attested",
      [["badge", "done", "referent"]],
    ],
    ["to revoke what nobody attested", { verb: "revoke", ...as("referent") }, "item-not-attested"],
    [
      "to leave out the floor",
      { item: "atelier", verb: "notApplicable", reason: "non" },
      "not-allowed",
    ],
    ["to leave out without a reason", { verb: "notApplicable", reason: "  " }, "reason-missing"],
    ["to remark nothing", { verb: "comment", reason: " " }, "comment-missing"],
    ["without the evidence that is asked for", { item: "charte" }, "evidence-missing"],
    [
      "with evidence that would run",
      { evidence: { kind: "url", value: "javascript:alert(1)" } },
      "evidence-not-a-link",
    ],
    ["with too long a remark", { verb: "comment", reason: long }, "text-too-long"],
    ["with too long a proof", { evidence: { kind: "text", value: long } }, "text-too-long"],
    ["without an id that can be kept", { id: "" }, "event-id-unusable"],
    ["with an id that cannot be kept", { id: "a\u0000b" }, "event-id-unusable"],
    ["to put off until today", { verb: "snooze", until: "2026-06-01" }, "snooze-day-unusable"],
    ["to put off for ever", { verb: "snooze" }, "snooze-day-unusable"],
    ["to put off until no day", { verb: "snooze", until: "2027-02-29" }, "snooze-day-unusable"],
  ];

  test.each(CASES)("%s", (_, command, code, before) => {
    expect(decided(command, before)).toEqual({ refusal: refusalOf(code) });
  });

  test("once the run is closed", () => {
    const closed = { ...RUN, closedAt: "2026-05-30T00:00:00Z" };
    expect(decided({}, [], closed)).toEqual({ refusal: refusalOf("run-closed") });
  });

  test("to leave out the floor, by a referent whom it is for", () => {
    const compiled = compileChecklist(list(item("atelier", { who: ["referent"], locked: "base" })));
    const state = foldRun(compiled, {
      run: RUN,
      events: [],
      facts: { profile: {}, automatic: {} },
      today: TODAY,
      calendar: MAINLAND,
    });
    const command: Command = {
      id: "c1",
      item: "atelier",
      verb: "notApplicable",
      reason: "non",
      ...as("referent"),
    };
    const context = { compiled, state, run: RUN, now: "2026-06-01T10:00:00Z", today: TODAY };
    expect(decide(command, context)).toEqual({ refusal: refusalOf("item-locked") });
  });
});

describe("a command becomes an event", () => {
  const CASES: [says: string, command: Partial<Command>, before?: Said[]][] = [
    ["to tick", {}],
    ["to tick for somebody else", as("referent")],
    ["to attest what the person ticked", { verb: "attest", ...as("admin") }, [["badge", "done"]]],
    [
      "to take an attestation back",
      { verb: "revoke", ...as("referent") },
      [["badge", "attest", "referent"]],
    ],
    ["to put off until tomorrow", { verb: "snooze", until: "2026-06-02" }],
    ["to remark something", { item: "fiche", verb: "comment", reason: "en cours" }],
    ["to say what data say", { item: "fiche", verb: "auto", ...as("rule") }],
    [
      "to leave out the floor",
      { item: "atelier", verb: "notApplicable", reason: "non", ...as("admin") },
    ],
    [
      "to attest what has to wait, by who saw it done",
      { item: "suite", verb: "attest", ...as("animation") },
    ],
    ["with evidence", { item: "charte", evidence: { kind: "url", value: "https://exemple.fr/x" } }],
  ];

  test.each(CASES)("%s", (_, command, before) => {
    const expected = { verb: "done", item: "badge", ...command };
    expect(decided(command, before)).toEqual({
      events: [
        {
          id: "c1",
          run: "run-1",
          by: { id: "camille.exemple", as: "self" },
          at: "2026-06-01T10:00:00.000Z",
          defs: COMPILED.fingerprint,
          ...expected,
        },
      ],
    });
  });

  test("that names the item as it is called now", () => {
    expect(decided({ item: "carte" })).toMatchObject({ events: [{ item: "badge" }] });
  });

  test.each([
    ["2026-05-20T12:00:00+02:00", "2026-05-20T10:00:00.000Z"],
    ["2020-01-01T00:00:00Z", RUN.openedAt],
    ["2038-01-01T00:00:00Z", "2026-06-01T10:00:00.000Z"],
    ["hier", undefined],
  ])("claimed for %s, it is told for %s", (claimedAt, kept) => {
    const decision = decided({ claimedAt });
    expect("events" in decision && decision.events[0]?.claimedAt).toBe(kept);
  });

  test.each<[says: string, command: Partial<Command>, before: Said[]]>([
    ["ticked already", {}, [["badge", "done"]]],
    ["attested already, for the person", {}, [["badge", "done", "referent"]]],
    ["attested already", as("referent"), [["badge", "done", "referent"]]],
    ["not ticked anyway", { verb: "undone" }, []],
    [
      "left out already",
      { verb: "notApplicable", reason: "encore" },
      [["badge", "notApplicable", "self", { reason: "non" }]],
    ],
    ["done, and so not put off", { verb: "snooze", until: "2026-06-02" }, [["badge", "done"]]],
  ])("unless it says what stands: %s", (_, command, before) => {
    expect(decided(command, before)).toEqual({ events: [] });
  });
});

test("each refusal says in both languages what to do instead", () => {
  const { message, english } = refusalOf("item-blocked");
  expect(message).toBe("D’autres étapes passent avant celle-ci. Termine-les d’abord.");
  expect(english).toBe("Other items come before this one. Finish them first.");
});
