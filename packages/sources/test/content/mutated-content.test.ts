/// <reference types="node" />
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateContent } from "@communaute/example-demo-community";
import { CalendarDate } from "@communaute/schemas";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readContent } from "../../src/content/read-content.ts";

const FILES = 10_000;
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);

interface Mutation {
  at: number;
  remove: number;
  insert: Uint8Array;
}

/** Bytes that mean something to YAML, to a decoder or to a path. */
const LOADED = [
  "---\n",
  ": ",
  "\n  - ",
  "#",
  "&a ",
  "*a",
  "!",
  "|\n",
  "{",
  "[",
  '"',
  "'",
  "\t",
  "\r",
  "\0",
  "\uFEFF",
]
  .map((text) => new TextEncoder().encode(text))
  .concat([Uint8Array.of(0xff), Uint8Array.of(0xc3), Uint8Array.of(0xed, 0xa0, 0x80)]);

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(4000),
  remove: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400)),
  insert: fc.oneof(fc.constantFrom(...LOADED), fc.uint8Array({ maxLength: 6 })),
});

test(`${FILES} mutated files are read without a throw (SEED=${SEED} gives the same ones)`, async () => {
  const directory = mkdtempSync(join(tmpdir(), "communaute-mutated-"));
  try {
    const folders = writeMutated(directory);
    const { value, diagnostics } = await readContent(directory, {
      asOf: CalendarDate.parse("2026-11-21"),
    });

    const read = [
      value.members,
      value.startups,
      value.incubators,
      value.organisations,
      value.teams,
    ];
    const refused = new Set(
      diagnostics.filter(({ severity }) => severity === "error").map(({ at }) => at?.file),
    );
    expect(folders.size).toBe(5);
    expect(read.flat().length + refused.size).toBe(FILES);
    expect(diagnostics.filter(({ at }) => !at?.line || !at.column)).toEqual([]);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}, 120_000);

function writeMutated(directory: string): Set<string> {
  const originals = [...generateContent({ seed: SEED, members: 700, startups: 200 })];
  const mutations = fc.sample(fc.array(mutation, { minLength: 1, maxLength: 4 }), {
    seed: SEED,
    numRuns: FILES,
  });
  const folders = new Set<string>();
  for (const [i, changes] of mutations.entries()) {
    const { path, text } = originals[i % originals.length] as { path: string; text: string };
    const folder = path.slice(0, path.lastIndexOf("/"));
    if (!folders.has(folder)) mkdirSync(join(directory, folder), { recursive: true });
    folders.add(folder);
    const bytes = changes.reduce(mutated, new TextEncoder().encode(text));
    writeFileSync(join(directory, folder, `mutant-${i}.md`), bytes);
  }
  return folders;
}

function mutated(bytes: Uint8Array, { at, remove, insert }: Mutation): Uint8Array {
  const start = at % (bytes.length + 1);
  return Uint8Array.of(...bytes.slice(0, start), ...insert, ...bytes.slice(start + remove));
}
