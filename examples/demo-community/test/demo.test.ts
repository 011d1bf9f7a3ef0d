import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (file: string) => readFileSync(join(root, file), "utf8");
const planted: { file: string; line: number; code: string }[] = JSON.parse(read("planted.json"));
const documented = read("README.md").split("\n");

describe("the demo community", () => {
  test.each([
    ["_authors", 76],
    ["_startups", 20],
    ["_incubators", 4],
    ["_organisations", 10],
    ["_teams", 5],
  ])("has as many files in %s as its README says: %i", (folder, count) => {
    expect(readdirSync(join(root, "content", folder))).toHaveLength(count);
    expect(read("README.md")).toContain(`${count} `);
  });

  test.each(planted)("$file:$line shows $code, and the README tells of it", (fault) => {
    const line = read(fault.file).split("\n")[fault.line - 1] ?? "";
    expect(line).toMatch(SHOWS[fault.code] ?? /./);
    const place = `\`${fault.file.replace("content/", "")}:${fault.line}\``;
    const row = documented.find((text) => text.startsWith(`| \`${fault.code}\` |`));
    expect(row).toContain(place);
  });

  test("its README tells of nothing that is not planted", () => {
    const places = documented.flatMap((row) => row.match(/`_[a-z]+\/[^`]+:\d+`/g) ?? []);
    expect(places).toHaveLength(planted.length);
  });

  test("nobody can be written to: all addresses are invented", () => {
    const texts = readdirSync(join(root, "content"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
    const hosts = texts.flatMap((text) => text.match(/@[\w.-]+\.\w+|https?:\/\/[\w.-]+/g) ?? []);
    const real = hosts.filter((host) => !/(\.example|^https:\/\/github\.com)$/.test(host));
    expect(real).toEqual([]);
  });
});

/** What stands on the line of a fault, for those that show on one. */
const SHOWS: Record<string, RegExp> = {
  "abandon-without-end-event": /- name: abandon/,
  "byte-order-mark": /^\ufeff---$/,
  "date-form": /2021-9-1$/,
  "date-impossible": /2021-02-30$/,
  "duplicate-key": /^missions:$/,
  "front-matter-unclosed": /^---$/,
  "html-in-text": /&#39;/,
  indentation: /^[\t\u00a0]/,
  "legacy-date": /(null|'2019-05-02')$/,
  "legacy-flat-mission": /^start: /,
  "legacy-flat-phase": /^status: /,
  "legacy-github": /^github: https/,
  "legacy-phase": /name: alumni$/,
  "mission-ends-before-start": /^ +end: /,
  "mission-in-future": /start: 2027-/,
  mojibake: /√©/,
  "owner-missing": /^owner: ''$/,
  "phase-end-inferred": /- name: /,
  "startup-without-sponsor": /^sponsors: \[\]$/,
  "text-lost": / #entraide/,
  "text-needs-quotes": /^mission: [^"]+ : /,
};
