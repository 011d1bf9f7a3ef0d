/// <reference types="node" />
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FAULTS } from "@communaute/schemas";
import { expect, test } from "vitest";
import { root } from "./material/workplace.ts";

const path = join(root, "docs/fautes.md");
const page = readFileSync(path, "utf8");

test("the page of faults explains each code that a diagnostic may have, and no other", () => {
  const explained = [...page.matchAll(/^\| `([a-z0-9-]+)` \| (?:error|warning|info) \|/gm)];
  expect(new Set(explained.map(([, code]) => code))).toEqual(codesInSources());
});

test("the page of faults tells of a community's faults what the catalogue says", async () => {
  const table = [HEAD, ...Object.entries(FAULTS).map(row)].join("\n");
  const written = page.replace(TABLE, (_all, start, end) => `${start}\n${table}\n${end}`);
  await expect(written).toMatchFileSnapshot(path);
});

const TABLE = /(<!-- Ce tableau .*? -->)[\s\S]*(<!-- Fin du tableau\. -->)/;

const HEAD = `
| code | gravité | ce qui est signalé | comment le réparer |
|---|---|---|---|`;

function row([code, { severity, explanation, remedy }]: [string, (typeof FAULTS)["homonym"]]) {
  return `| \`${code}\` | ${severity} | ${markdown(explanation.fr)} | ${markdown(remedy.fr)} |`;
}

/** A sentence whose `&#39;` shows as such, not as an apostrophe. */
function markdown(sentence: string): string {
  return sentence.replaceAll("&", "&amp;");
}

/** Every code that the sources of the packages write down, but for that of zod's own issues. */
function codesInSources(): Set<string> {
  const codes = globSync("packages/*/src/**/*.ts", { cwd: root }).flatMap((source) => {
    const text = readFileSync(join(root, source), "utf8");
    const tables = TABLES.filter(([place]) => source.includes(place)).map(([, keys]) => keys);
    const patterns = [...WRITTEN, ...tables];
    return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, code = ""]) => code));
  });
  return new Set(codes.filter((code) => code !== "custom"));
}

const WRITTEN = [
  // `code: "…"` of a diagnostic or of a class of faults, and `const CODE = "…"` where a file has only one.
  /\b(?:code:|CODE =)\s+"([a-z0-9-]+)"/g,
  // The severity and the code of a fault of layers.
  /\bfault\(\s*(?:\w+ \? "\w+" : )?"(?:error|warning|info)",\s*"([a-z0-9-]+)"/g,
];

/** Tables of sentences by code, and what a code looks like in them. */
const TABLES: readonly (readonly [place: string, keys: RegExp])[] = [
  // The name of a sentence about a checklist's file is its code, unless one follows.
  ["/yaml/sentences/", /^ {2}"([a-z0-9-]+)": \{\n(?! +code:)/gm],
  ["/collector/src/surveys/survey-faults.ts", /^ {2}"([a-z0-9-]+)": \{/gm],
  ["/collector/src/store/start-faults.ts", /^ {2}"([a-z0-9-]+)": \{/gm],
];

test("the page of faults tells each refusal of what is said about an item", () => {
  const source = readFileSync(join(root, "packages/onboarding/src/run/refusals.ts"), "utf8");
  const codes = [...source.matchAll(/^ {2}"([a-z-]+)": \[/gm)].map(([, code]) => code);
  const [, onwards = ""] = page.split("## Ce qui se refuse dans un parcours");
  const [section = ""] = onwards.split("\n## ");
  const told = [...section.matchAll(/^\| `([a-z-]+)` \|/gm)];
  expect(codes.length).toBeGreaterThan(15);
  expect(new Set(told.map(([, code]) => code))).toEqual(new Set(codes));
});

test("the page of faults tells each refusal of the collector, with its status", () => {
  const source = readFileSync(join(root, "packages/collector/src/refusals.ts"), "utf8");
  const refusals = [...source.matchAll(/^ {2}"([a-z-]+)": \{\n {4}status: (\d{3}),/gm)];
  const [, onwards = ""] = page.split("## Ce que le collecteur refuse");
  const [section = ""] = onwards.split("\n## ");
  const told = [...section.matchAll(/^\| `([a-z-]+)` \| (\d{3}) \|/gm)];
  expect(refusals.length).toBeGreaterThan(25);
  const pairs = (rows: typeof told) => rows.map(([, code, status]) => `${code} ${status}`).sort();
  expect(pairs(told)).toEqual(pairs(refusals));
});
