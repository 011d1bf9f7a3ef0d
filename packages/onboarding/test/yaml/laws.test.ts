import { type FixableDiagnostic, readYaml, withFixes } from "@communaute/yaml";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLayer } from "../../src/yaml/read-layer.ts";
import { textOf } from "./material/read.ts";

const FILES = [
  "../../material/checklists/communaute/arrivee.yml",
  "../../material/checklists/incubateurs/mtes.yml",
  "../../material/checklists/equipes/mtes-zero-logement-vacant.yml",
  "../../material/checklists/equipes/cassee.yml",
  "portal/onboarding.yml",
].map(textOf);

describe("laws of reading", { timeout: 60_000 }, () => {
  test("the order of keys in a file never changes what it says", () => {
    const layers = [...FILES, RICH].map(
      (text) => readYaml(text, { root: "map-or-list" }).value.value,
    );
    fc.assert(
      fc.property(fc.constantFrom(...layers), fc.infiniteStream(fc.nat()), (layer, numbers) => {
        expect(meaning(shuffled(layer, numbers))).toEqual(meaning(layer));
      }),
      { numRuns: 150 },
    );
  });

  test("whatever a file becomes, it is read without a throw, and each fault has its place", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FILES, RICH),
        fc.array(mutation, { minLength: 1, maxLength: 6 }),
        (text, mutations) => {
          const mutated = mutations.reduce((before, mutate) => mutate(before), text);
          const { diagnostics } = readLayer(mutated, { id: "a", file: "a.yml" });
          expect(diagnostics.filter((told) => !isWellTold(told, mutated.split("\n")))).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("making all fixes never costs a file what could be read of it", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FILES, RICH),
        fc.array(mutation, { minLength: 1, maxLength: 3 }),
        (text, mutations) => {
          const mutated = mutations.reduce((before, mutate) => mutate(before), text);
          const { value, diagnostics } = readLayer(mutated, { id: "a" });
          for (const { fix } of diagnostics) {
            if (fix) expect(mutated.slice(fix.start, fix.end)).toHaveLength(fix.end - fix.start);
          }
          const mended = readLayer(withFixes(mutated, diagnostics), { id: "a" });
          if (value !== null) expect(mended.value).not.toBeNull();
        },
      ),
      { numRuns: 200 },
    );
  });

  test("a fault is told once, whatever a file becomes", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FILES, RICH),
        fc.array(mutation, { minLength: 1, maxLength: 3 }),
        (text, mutations) => {
          const mutated = mutations.reduce((before, mutate) => mutate(before), text);
          const told = readLayer(mutated, { id: "a" }).diagnostics.map((diagnostic) =>
            JSON.stringify(diagnostic),
          );
          expect(new Set(told).size).toBe(told.length);
        },
      ),
      { numRuns: 150 },
    );
  });
});

/** Whether a diagnostic stands in one of the lines, or right behind it, and says nothing that is no word. */
function isWellTold(told: FixableDiagnostic, lines: readonly string[]): boolean {
  const { file, line = 0, column = 0 } = told.at ?? {};
  const length = lines[line - 1]?.length ?? -1;
  const words = `${told.message} ${told.english}`;
  return file === "a.yml" && column >= 1 && column <= length + 1 && !words.includes("undefined");
}

/** A layer as JSON, which is YAML as well, read without places and files. */
function meaning(layer: unknown): unknown {
  const { value, diagnostics } = readLayer(JSON.stringify(layer, null, 1), { id: "a" });
  const codes = diagnostics
    .map(({ code, message }) => `${code} ${message.replace(/ligne \d+/, "")}`)
    .sort();
  const text = JSON.stringify(value, (key, held) =>
    ["line", "column", "places"].includes(key) ? undefined : held,
  );
  return { text, codes };
}

function shuffled(value: unknown, numbers: fc.Stream<number>): unknown {
  if (Array.isArray(value)) return value.map((entry) => shuffled(entry, numbers));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(
    ([key, held]) => [key, shuffled(held, numbers), numbers.next().value as number] as const,
  );
  return Object.fromEntries(entries.sort((a, b) => a[2] - b[2]).map(([key, held]) => [key, held]));
}

const KEYS = "id title items sections add remove change extends after section due who for".split(
  " ",
);

type Mutate = (text: string) => string;

const spot = fc.double({ min: 0, max: 1, noNaN: true });
const scrap = fc.oneof(
  fc.constantFrom(
    ..." :#-[]{}\"'\n\t!&*@|>%,?\u00a0\u202e\0\r".split(""),
    "null",
    "true",
    "2026",
    ": ",
    "- ",
    "  ",
    "](javascript:x)",
    "constructor: 1\n",
    "__proto__: {a: 1}\n",
    "\n  items: [1, {id: a}]\n",
  ),
  fc.string({ maxLength: 5 }),
);

/** Puts something in, takes something out, writes lines twice, or changes a key for another. */
const mutation: fc.Arbitrary<Mutate> = fc.oneof(
  fc.tuple(spot, scrap).map(
    ([at, text]) =>
      (before: string) =>
        spliced(before, at, 0, text),
  ),
  fc.tuple(spot, fc.nat(30)).map(
    ([at, length]) =>
      (before: string) =>
        spliced(before, at, length, ""),
  ),
  fc.tuple(spot, scrap).map(([at, value]) => (before: string) => {
    const lines = before.split("\n");
    const index = Math.floor(at * (lines.length - 1));
    return lines.with(index, (lines[index] ?? "").replace(/:.*$/, `: ${value}`)).join("\n");
  }),
  spot.map((at) => (before: string) => {
    const lines = before.split("\n");
    const index = Math.floor(at * (lines.length - 1));
    return lines.toSpliced(index, 0, lines[index] ?? "").join("\n");
  }),
  fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom(...KEYS)).map(
    ([from, to]) =>
      (before: string) =>
        before.replace(`${from}:`, `${to}:`),
  ),
);

function spliced(text: string, at: number, length: number, put: string): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + put + text.slice(start + length);
}

const RICH = `extends: [communaute/arrivee@2026-08-19, blocs/coffre]
name: Équipe
change:
  badge: {title: {fr: Badge, en: Badge}, who: [moi, referent], due: J-3 ouvrés}
  agenda: {optional: oui, links: [https://exemple.gouv.fr, {href: /a, title: A}]}
remove:
  - {id: focus, because: Inutile}
  - compte
add:
  - section: {id: mois-2, title: Mois 2, for: {domaine: [Data], mission: ">= 3 mois"}}
    after: mois-1
    items:
      - {id: a, title: A, formerIds: [x, y], carry: any, split: keep, revision: 2, redo: true}
      - {id: b, title: B, after: [a], auto: {fact: fiche.complete, sticky: true}, items: [{id: c, title: C}]}
  - before: badge
    items: [{id: d, title: D, evidence: welcome, except: {revient: non, statut: admin}, locked: true}]
retired: [{id: vieux, since: 2026-01-01, replacedBy: a}]
`;
