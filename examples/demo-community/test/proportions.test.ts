import { describe, expect, test } from "vitest";
import { generateContent } from "../src/index.ts";

const { files } = generateContent({ seed: 11 });
const inFolder = (folder: string) => files.filter(({ path }) => path.includes(`/${folder}/`));
const frontOf = (text: string) => text.slice(4, text.indexOf("\n---\n") + 1);
const bodyOf = (text: string) => text.slice(text.indexOf("\n---\n") + 5);
const share = (folder: string, holds: (text: string) => boolean) => {
  const texts = inFolder(folder).map(({ text }) => text);
  return texts.filter(holds).length / texts.length;
};
const key = (name: string) => (text: string) => new RegExp(`^${name}:`, "m").test(frontOf(text));

describe("an invented community is as real ones were measured", () => {
  test.each([
    ["members with one mission", "_authors", missions(1), 2819 / 3484, 0.12],
    ["members with two missions", "_authors", missions(2), 379 / 3484, 0.1],
    [
      "members without a biography",
      "_authors",
      (text: string) => bodyOf(text) === "",
      2018 / 3484,
      0.05,
    ],
    ["members with an account on GitHub", "_authors", key("github"), 1562 / 3484, 0.05],
    ["members with skills", "_authors", key("competences"), 2242 / 3484, 0.05],
    [
      "members whose list of skills is empty",
      "_authors",
      (text: string) => text.includes("\ncompetences: []\n"),
      945 / 3484,
      0.05,
    ],
    ["members whose type is known", "_authors", key("memberType"), 903 / 3484, 0.05],
    [
      "members who are developers",
      "_authors",
      (text: string) => text.includes("\ndomaine: Développement\n"),
      968 / 3484,
      0.05,
    ],
    [
      "startups without a link",
      "_startups",
      (text: string) => /^link: (''|"")$/m.test(text),
      340 / 662,
      0.08,
    ],
    ["startups with events", "_startups", key("events"), 315 / 662, 0.1],
    [
      "startups that were investigated",
      "_startups",
      (text: string) => text.includes("name: investigation\n"),
      577 / 662,
      0.1,
    ],
    [
      "startups with a line of dashes in their text",
      "_startups",
      (text: string) => bodyOf(text).includes("\n---\n"),
      23 / 662,
      0.03,
    ],
    [
      "teams called «Animation»",
      "_teams",
      (text: string) => text.startsWith("---\nname: Animation\n"),
      19 / 36,
      0.25,
    ],
  ])("%s", (_, folder, holds, real, tolerance) => {
    expect(Math.abs(share(folder, holds) - real)).toBeLessThanOrEqual(tolerance);
  });

  test("presentations of startups have between one and eleven thousand characters", () => {
    const sizes = inFolder("_startups")
      .map(({ text }) => bodyOf(text).length)
      .filter(Boolean);
    expect(Math.min(...sizes)).toBeGreaterThan(800);
    expect(Math.max(...sizes)).toBeLessThan(11_000);
  });

  test("organisations without extension, very long pictures and characters without width occur", () => {
    expect(inFolder("_organisations").some(({ path }) => !path.endsWith(".md"))).toBe(true);
    expect(files.some(({ text }) => text.includes("data:image/png;base64,"))).toBe(true);
    expect(files.some(({ text }) => text.includes("\u200b"))).toBe(true);
  });

  test("nobody’s line is broken by a tab, and every file opens and closes its front matter", () => {
    for (const { text } of files) {
      expect(text.startsWith("---\n")).toBe(true);
      expect(text.slice(4)).toMatch(/^---$/m);
      expect(frontOf(text)).not.toContain("\t");
    }
  });
});

function missions(count: number) {
  return (text: string) => (frontOf(text).match(/^ *- start:/gm) ?? []).length === count;
}
