/// <reference types="node" />
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type ContentFile,
  type GenerateOptions,
  generateContent,
  IMPLIES,
  PLANTABLE_CODES,
  REAL_SIZES,
  writeContentFiles,
} from "@communaute/example-demo-community";
import { CalendarDate } from "@communaute/schemas";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readContent } from "../../src/content/read-content.ts";
import { writeContent } from "../../src/content/write-content.ts";

const AS_OF = CalendarDate.parse("2026-11-21");
const SMALL = { members: 200, startups: 100, incubators: 12, organisations: 12, teams: 8 };
const LARGER = { members: 800, startups: 400, incubators: 60, organisations: 60, teams: 30 };

vi.setConfig({ testTimeout: 60_000 });

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "communaute-generated-"));
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

function generated(options: GenerateOptions) {
  const content = generateContent(options);
  writeContentFiles(directory, content);
  return content;
}

test("a community of real size with real oddities is read whole: no file is refused", async () => {
  const { files } = generated({ seed: 1, ...REAL_SIZES });

  const { value: community, diagnostics } = await readContent(directory, { asOf: AS_OF });

  expect(files).toHaveLength(4350);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect({
    members: community.members.length,
    startups: community.startups.length,
    incubators: community.incubators.length,
    organisations: community.organisations.length,
    teams: community.teams.length,
  }).toEqual(REAL_SIZES);
  expect(diagnostics.filter(({ at }) => !at?.file || (at.path && !at.line))).toEqual([]);
});

test("a community of real size, written as it was read, changes no file", async () => {
  generated({ seed: 2, ...REAL_SIZES });
  const { value: community } = await readContent(directory);

  expect(writeContent(directory, community)).toEqual({ value: [], diagnostics: [] });
});

test("in a community without faults, none is found", async () => {
  generated({ seed: 3, ...SMALL, quirks: false });

  const { diagnostics } = await readContent(directory, { asOf: AS_OF });

  expect(diagnostics).toEqual([]);
});

describe("of one class of fault, exactly what was planted is found, at its line", () => {
  const sound = generateContent({ seed: 4, ...SMALL, quirks: false }).files;
  const folder = mkdtempSync(join(tmpdir(), "communaute-planted-"));
  writeContentFiles(folder, sound);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(PLANTABLE_CODES)("%s", async (code) => {
    const { files, planted } = generateContent({
      seed: 4,
      ...SMALL,
      quirks: false,
      faults: { [code]: 3 },
    });
    replaceFiles(folder, sound, files);

    const { diagnostics } = await readContent(folder, { asOf: AS_OF });
    replaceFiles(folder, files, sound);

    const found = diagnostics
      .filter((diagnostic) => !IMPLIES[code]?.some((implied) => implied === diagnostic.code))
      .map((diagnostic) => `${diagnostic.at?.file}:${diagnostic.at?.line ?? 1} ${diagnostic.code}`);
    expect(planted.length).toBeGreaterThan(0);
    expect(found.sort()).toEqual(planted.map(({ path, line }) => `${path}:${line} ${code}`).sort());
  });
});

test("planted all together among oddities, every fault is still found at its line", async () => {
  const faults = Object.fromEntries(PLANTABLE_CODES.map((code) => [code, 2]));
  const { planted } = generated({ seed: 5, ...LARGER, faults });

  const { diagnostics } = await readContent(directory, { asOf: AS_OF });

  const found = new Set(diagnostics.map(({ at, code }) => `${at?.file}:${at?.line ?? 1} ${code}`));
  const missed = planted.map(({ path, line, code }) => `${path}:${line} ${code}`);
  expect(missed.filter((fault) => !found.has(fault))).toEqual([]);
});

/** Writes only the files that differ, which is most of the work of trying one fault after another. */
function replaceFiles(
  folder: string,
  before: readonly ContentFile[],
  after: readonly ContentFile[],
): void {
  const written = new Map(before.map((file) => [file.path, file]));
  const paths = new Set(after.map(({ path }) => path));
  for (const { path } of before) if (!paths.has(path)) rmSync(join(folder, path));
  writeContentFiles(
    folder,
    after.filter(({ path, text, encoding }) => {
      const was = written.get(path);
      return was?.text !== text || was.encoding !== encoding;
    }),
  );
}
