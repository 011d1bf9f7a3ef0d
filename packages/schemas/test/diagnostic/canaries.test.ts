import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contentKinds } from "../../src/content/content-kinds.ts";
import type { Diagnostic } from "../../src/diagnostic/diagnostic.ts";
import { diagnosticsOfIssues } from "../../src/diagnostic/diagnostics-of-issues.ts";
import { formatGithub } from "../../src/diagnostic/formats/format-github.ts";
import { formatText } from "../../src/diagnostic/formats/format-text.ts";
import type { Document } from "../../src/document/any-document.ts";
import { modernise } from "../../src/legacy/modernise.ts";
import { anyOldFront, KINDS } from "../legacy/any-front.ts";

const TRACE = /canary|secret/i;

/** Addresses, each another one, that must never be seen again. */
function canaries() {
  let planted = 0;
  return {
    next: () => `canary${planted++}@secret.example`,
    planted: () => planted,
  };
}

/** A value in which `isPicked` chose keys and scalars to be replaced by canaries; each map has one more. */
function haunted(value: unknown, next: () => string, isPicked: () => boolean): unknown {
  const inner = (value: unknown) => haunted(value, next, isPicked);
  if (Array.isArray(value)) return value.map(inner);
  if (typeof value !== "object" || value === null) return isPicked() ? next() : value;
  const entries = Object.entries(value);
  return Object.fromEntries([
    ...entries.map(([key, value]) => [isPicked() ? next() : key, inner(value)]),
    [next(), next()],
  ]);
}

function diagnosticsOf(kind: (typeof KINDS)[number], front: Document): Diagnostic[] {
  const modern = modernise(kind, front);
  const file = { id: "canary@secret.example", front: modern.front, body: "canary@secret.example" };
  const { error } = contentKinds[kind].file.safeDecode(file);
  return [...modern.diagnostics, ...diagnosticsOfIssues(error?.issues ?? [], file)];
}

describe.each(KINDS)("nothing personal is told about %s", (kind) => {
  test("not of a thousand addresses that stand for values and keys", () => {
    const source = canaries();
    const picks = fc.infiniteStream(fc.constantFrom(true, false, false));
    let told = 0;
    fc.assert(
      fc.property(anyOldFront(kind), picks, (front, picks) => {
        const spoilt = haunted(front, source.next, () => picks.next().value === true);
        const diagnostics = diagnosticsOf(kind, spoilt as Document);
        told += diagnostics.length;
        expect(JSON.stringify(diagnostics)).not.toMatch(TRACE);
        expect(formatText(diagnostics)).not.toMatch(TRACE);
        expect(formatGithub(diagnostics, { language: "en" })).not.toMatch(TRACE);
      }),
      { numRuns: 300 },
    );
    expect(source.planted()).toBeGreaterThan(1000);
    expect(told).toBeGreaterThan(100);
  });

  test("not in any key that we know, whatever stands there", () => {
    const { next } = canaries();
    const shapes: (() => unknown)[] = [
      next,
      () => [next()],
      () => ({ [next()]: next() }),
      () => [{ [next()]: next() }],
      () => [{ name: next(), start: next(), end: next(), date: next(), status: next() }],
      () => [{ name: { [next()]: 1 }, start: [next()], acronym: next() }],
    ];
    const keys = [...Object.keys(contentKinds[kind].shape.fields), "start", "status", "employer"];
    const told = shapes.flatMap((shape) =>
      keys.flatMap((key) => diagnosticsOf(kind, { start: next(), [key]: shape() })),
    );
    expect(told.length).toBeGreaterThan(keys.length);
    expect(JSON.stringify(told)).not.toMatch(TRACE);
  });
});

test("a login and an organisation are public: only such ids are suggested", () => {
  const suggestions = [
    ...diagnosticsOf("members", { github: "https://github.com/camille-d" }),
    ...diagnosticsOf("startups", { sponsors: [{ acronym: "ODC" }] }),
  ].map(({ suggestion }) => suggestion);
  expect(suggestions).toContain("camille-d");
  expect(suggestions).toContain("/organisations/odc");
});
