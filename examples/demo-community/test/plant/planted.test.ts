import { describe, expect, test } from "vitest";
import { generateContent, PLANTABLE_CODES, type PlantableCode } from "../../src/index.ts";

const sizes = { members: 200, startups: 120, incubators: 8, organisations: 20, teams: 6 };

const planted = (code: PlantableCode, count: number) =>
  generateContent({ seed: 21, ...sizes, quirks: false, faults: { [code]: count } });

/** What stands on the line of a fault, by its code; codes that concern a whole file are not among them. */
const LINES: Partial<Record<PlantableCode, RegExp>> = {
  "unknown-reference": /jamais-vu|oublie|EQUIPE|de-passage|disparue|dissoute|quelqu\.un/,
  "former-reference": /- .+-naissant$/,
  "owner-missing": /^owner: (''|"")$/,
  "startup-without-sponsor": /^sponsors: \[\]$/,
  homonym: /^fullname: [A-Z' -]+$/,
  "duplicate-github": /^github: [A-Z-]+$/,
  "mission-ends-before-start": /^ +end: \d/,
  "mission-of-one-day": /^ +end: \d/,
  "mission-short": /- start: \d/,
  "mission-long": /- start: \d/,
  "missions-overlap": /- start: \d/,
  "mission-in-future": /- start: 202[67]-/,
  "mission-ends-far": /^ +end: 2027-12-26$/,
  "phase-repeated": /- name: construction$/,
  "phase-in-future": /^ +start: 2027-02-19$/,
  "phase-end-inferred": /- name: investigation$/,
  "no-current-phase": /^ +end: 2026-11-01$/,
  "abandon-without-end-event": /- name: abandon/,
  "implausible-year": /^ +start: 10\d\d-/,
  "event-in-future": /^ +date: 2027-01-20$/,
  "event-fast-without-fast": /- name: fast$/,
  "html-in-text": /&#39;/,
  "contact-not-an-email": /^contact: /,
  "date-impossible": /end: 2021-02-30$/,
  "date-form": /start: 2021-9-1$/,
  "legacy-flat-mission": /^start: \d{4}-\d\d-\d\d$/,
  "legacy-sponsors": /- name: /,
  "legacy-startups": /- .+: inactive$/,
  "legacy-date": /^ +(end:( ''| null)?|start: '\d{4}-\d\d-\d\d')$/,
  "legacy-phase": /name: (alumni|success|perennisation)$/,
  "misspelt-key": /^(previsously: \[\]$| *- )/,
  "text-lost": /^role: .+ #entraide$/,
  "unclosed-quote": /^role: "[^"]+$/,
  "alias-forbidden": /^role: \*/,
  "duplicate-key": /^domaine: /,
  "dangerous-key": /^__proto__: /,
  "several-documents": /^--- #/,
  indentation: /^[ \t\u00a0]*[\t\u00a0]+end: /,
  mojibake: /√©/,
  "byte-order-mark": /^\ufeff---$/,
};

/** Faults of a whole file are told on any of its lines, and there must be one. */
const ANY_LINE = /^/;

describe("faults that are planted", () => {
  test.each(PLANTABLE_CODES)("%s: as many as asked for, each where it is said to be", (code) => {
    const { files, planted: faults } = planted(code, 3);
    expect(faults.map((fault) => fault.code)).toEqual([code, code, code]);
    expect(new Set(faults.map(({ path }) => path)).size).toBe(3);
    for (const { path, line } of faults) {
      const text = files.find((file) => file.path === path)?.text ?? "";
      expect(text.split("\n")[line - 1]).toMatch(LINES[code] ?? ANY_LINE);
    }
  });

  test("leave every other file of the community as it was", () => {
    const [tidy, spoilt] = [planted("mission-short", 0), planted("mission-short", 4)];
    const changed = spoilt.files.filter((file, index) => file.text !== tidy.files[index]?.text);
    expect(changed.map(({ path }) => path)).toEqual(spoilt.planted.map(({ path }) => path));
  });

  test("all at once, beside all quirks, are still where they are said to be", () => {
    const faults = Object.fromEntries(PLANTABLE_CODES.map((code) => [code, 2]));
    const { files, planted: found } = generateContent({ seed: 8, faults });
    expect(found).toHaveLength(2 * PLANTABLE_CODES.length);
    for (const { path, line, code } of found) {
      const text = files.find((file) => file.path === path)?.text ?? "";
      expect(text.split("\n")[line - 1]).toMatch(LINES[code] ?? ANY_LINE);
    }
  });

  test("are refused, in words, by a community that is too small for them", () => {
    expect(() =>
      generateContent({ seed: 1, incubators: 2, faults: { "owner-missing": 3 } }),
    ).toThrow("cannot plant: expected one more fitting sheet among incubators, got none");
  });
});
