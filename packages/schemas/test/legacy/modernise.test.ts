import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ContentKind } from "../../src/content/content-kinds.ts";
import { valueAt } from "../../src/diagnostic/issues/value-at.ts";
import { writtenPath } from "../../src/diagnostic/path.ts";
import { quotedDate } from "../../src/legacy/forms/blank-end.ts";
import { modernise } from "../../src/legacy/modernise.ts";
import { deepFrozen } from "../deep-frozen.ts";
import { anyModernFront, anyOldFront, KINDS } from "./any-front.ts";
import { olderFormsOfMembers } from "./older-forms-of-members.ts";
import { olderFormsOfOthers } from "./older-forms-of-others.ts";

const cases = [...olderFormsOfMembers, ...olderFormsOfOthers];

describe("each older form becomes today's, and is told where it stands", () => {
  test.each(cases)("$kind: $title", ({ kind, before, after, found }) => {
    const { front, diagnostics } = modernise(kind, deepFrozen(before));
    expect(front).toEqual(after);
    expect(Object.keys(front)).toEqual(Object.keys(after));
    const told = diagnostics.map(({ code, at, suggestion }) => [
      code,
      writtenPath(at?.path ?? []),
      ...(suggestion === undefined ? [] : [suggestion]),
    ]);
    expect(told).toEqual(found);
  });

  test.each(cases)("$kind: $title (said in both languages)", ({ kind, before }) => {
    for (const { severity, message, english, at } of modernise(kind, before).diagnostics) {
      expect(severity).toBe("warning");
      const key = at?.path?.findLast((step) => typeof step === "string") as string;
      expect(message).toMatch(/«.+».*(écris|efface|corrige|Écris)/);
      expect([message, english].every((text) => text.includes(key))).toBe(true);
      expect(english).not.toMatch(/[«»]/);
    }
  });
});

describe("what only looks old is left alone", () => {
  test.each<[string, ContentKind, Record<string, unknown>]>([
    ["an empty front matter", "members", {}],
    ["flat keys beside missions", "members", { missions: [{ start: "2020-01-01" }], start: "x" }],
    ["flat keys without a first day", "members", { employer: "admin/x", end: "2020-01-01" }],
    ["a flat phase without a first day", "startups", { status: "construction" }],
    ["empty lists", "members", { startups: [], previously: [], domaine: [], competences: [] }],
    ["an unknown status", "members", { missions: [{ start: "2020-01-01", status: "bénévole" }] }],
    ["the address of a repository", "members", { github: "https://github.com/a/b" }],
    ["a map that is no list of startups", "members", { startups: [{ id: "x", n: 3 }] }],
    ["a sponsor without a name", "startups", { sponsors: [{ type: "operateur" }] }],
    ["somebody's address as a sponsor", "startups", { sponsors: [{ name: "a@b.example" }] }],
    ["statistics in other words", "startups", { stats: "bientôt" }],
    ["a year for a date", "startups", { phases: [{ name: "abandon", start: 2021, end: 2022 }] }],
    ["a blank contact", "startups", { contact: "" }],
    ["a list of contacts without any", "startups", { contact: [null] }],
    ["keys that the community knows", "startups", { rgpd: {}, robots: "noindex", owner: "x" }],
    ["a phase without dates in today's words", "startups", { phases: [{ name: "standby" }] }],
    ["a slip beside the key itself", "members", { startups: ["a"], staartups: ["b"] }],
    ["a slip whose value cannot be meant", "members", { incubators: ["a", "b"] }],
    ["a slip that is somebody's address", "members", { "start@ups": ["a"] }],
    ["keys that every object inherits", "members", { constructor: "x", toString: "y" }],
  ])("%s", (_title, kind, front) => {
    expect(modernise(kind, deepFrozen(front))).toMatchObject({ diagnostics: [] });
    expect(modernise(kind, front).front).toBe(front);
  });
});

describe("what always holds", () => {
  const anyKind = fc.constantFrom(...KINDS);

  test.each(KINDS)("%s in today's form are given back, the very same", (kind) => {
    fc.assert(
      fc.property(anyModernFront(kind), (front) => {
        const modern = modernise(kind, front);
        expect(modern.diagnostics).toEqual([]);
        expect(modern.front).toBe(front);
      }),
    );
  });

  test("nothing is thrown at, and nothing given is changed, whatever it holds", () => {
    fc.assert(
      fc.property(anyKind, fc.oneof(fc.object(), fc.anything()), (kind, front) => {
        modernise(kind, deepFrozen(front) as Record<string, unknown>);
      }),
    );
  });

  test.each(KINDS)("what was made modern once is modern: %s", (kind) => {
    fc.assert(
      fc.property(anyOldFront(kind), (before) => {
        const once = modernise(kind, deepFrozen(before));
        const twice = modernise(kind, once.front);
        expect(twice.diagnostics).toEqual([]);
        expect(twice.front).toBe(once.front);
        expect(once.front === before).toBe(once.diagnostics.length === 0);
      }),
      { numRuns: 500 },
    );
  });

  test.each(KINDS)("every warning leads to something that was given: %s", (kind) => {
    fc.assert(
      fc.property(anyOldFront(kind), (before) => {
        for (const { at } of modernise(kind, before).diagnostics) {
          const path = at?.path ?? [];
          const parent = valueAt(before, path.slice(0, -1)) as object;
          expect(Object.hasOwn(parent, path.at(-1) as PropertyKey)).toBe(true);
        }
      }),
    );
  });
});

describe("whatever moved can be found where it stood", () => {
  const front = {
    strat: "2016-03-01",
    employer: "independent/octo",
    role: "Coach",
    startups: [{ pix: "inactive" }],
    domaine: ["Data"],
  };
  const { origin } = modernise("members", front);

  test.each([
    ["missions[0].start", ["missions", 0, "start"], ["strat"]],
    ["missions[0].status", ["missions", 0, "status"], ["employer"]],
    ["missions[0].employer", ["missions", 0, "employer"], ["employer"]],
    ["what a mission lacks", ["missions", 0, "startups"], ["strat", 0, "startups"]],
    ["previously", ["previously", 0], ["startups", 0]],
    ["domaine", ["domaine"], ["domaine", 0]],
    ["role, which did not move", ["role"], ["role"]],
  ])("%s", (_title, path, expected) => {
    expect(origin(path)).toEqual(expected);
  });
});

test("startups that joined others in a list stand where they are written", () => {
  const { front, origin } = modernise("members", {
    previously: ["a"],
    startups: [{ b: "inactive" }],
  });
  expect(front).toEqual({ previously: ["a", "b"] });
  expect(origin(["previously", 0])).toEqual(["previously", 0]);
});

test("a date in quotes is told by whoever sees the text", () => {
  expect(quotedDate(["missions", 0, "end"])).toEqual({
    severity: "warning",
    code: "legacy-date",
    message: "La date « missions[0].end » est entre guillemets : écris-la sans, comme 2021-09-01.",
    english: "The date “missions[0].end” is in quotes: write it without, as 2021-09-01.",
    at: { path: ["missions", 0, "end"] },
  });
});
