import { describe, expect, test } from "vitest";
import { generateContent, REAL_SIZES } from "../src/index.ts";

const small = { members: 60, startups: 20, incubators: 3, organisations: 8, teams: 5 };

describe("an invented community", () => {
  test("is the same, byte for byte, for the same seed", () => {
    expect(generateContent({ seed: 5, ...small }).files).toEqual(
      generateContent({ seed: 5, ...small }).files,
    );
  });

  test("is another one for another seed", () => {
    const [one, other] = [5, 6].map((seed) => generateContent({ seed, ...small }).files);
    expect(one?.filter(({ text }) => other?.some((file) => file.text === text))).toEqual([]);
  });

  test.each([
    ["as many files as the real one", {}, 4350],
    ["no file at all", { members: 0, startups: 0, incubators: 0, organisations: 0, teams: 0 }, 0],
    ["members alone", { members: 9, startups: 0, incubators: 0, organisations: 0, teams: 0 }, 9],
    ["twenty thousand members", { members: 20_000 }, 20_866],
  ])("has %s, under as many names", (_, sizes, count) => {
    const { files } = generateContent({ seed: 1, ...sizes });
    expect(files).toHaveLength(count);
    expect(new Set(files.map(({ path }) => path)).size).toBe(count);
  });

  test("has exactly the sizes that were asked for, folder by folder", () => {
    const folders = new Map<string, number>();
    for (const { path } of generateContent({ seed: 2 })) {
      const folder = path.split("/")[1] ?? "";
      folders.set(folder, (folders.get(folder) ?? 0) + 1);
    }
    expect(Object.fromEntries(folders)).toEqual({
      _authors: REAL_SIZES.members,
      _startups: REAL_SIZES.startups,
      _incubators: REAL_SIZES.incubators,
      _organisations: REAL_SIZES.organisations,
      _teams: REAL_SIZES.teams,
    });
  });

  test("lists its files in the order in which a directory is read", () => {
    const paths = generateContent({ seed: 3 }).files.map(({ path }) => path);
    const members = paths.filter((path) => path.startsWith("content/_authors/"));
    expect(members).toEqual(members.toSorted());
  });

  test("plants nothing unasked", () => {
    expect(generateContent({ seed: 1, ...small }).planted).toEqual([]);
  });
});
