import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { sizeBesideLit } from "./material/bundled-size.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const selfContained = () =>
  gzipSync(readFileSync(new URL("../dist/nps-survey.min.js", import.meta.url)), { level: 9 })
    .byteLength;

function stated(what: string): number {
  const [, size = "0"] = new RegExp(`^\\| ${what} \\| (\\d+,\\d) ko \\|`, "m").exec(readme) ?? [];
  return Number(size.replace(",", ".")) * 1000;
}

test("the self-contained element, in French, weighs 12 kB at most, as the README says", () => {
  expect(selfContained()).toBeLessThanOrEqual(12_288);
  expect(Math.abs(stated("`nps-survey.min.js`") - selfContained())).toBeLessThan(200);
});

test("beside Lit, it weighs 6 kB at most, as the README says", async () => {
  const size = await sizeBesideLit();
  expect(size).toBeLessThanOrEqual(6_144);
  expect(Math.abs(stated("le même, sans Lit") - size)).toBeLessThan(200);
});

test("the element's own file holds neither panel, nor conditions, nor other languages", () => {
  const text = readFileSync(new URL("../dist/nps-survey.min.js", import.meta.url), "utf8");
  for (const word of ["showPopover", "mouseout", "indexedDB", "localStorage", "Send my answer"]) {
    expect(text).not.toContain(word);
  }
});

test("each file of the self-contained element has its hash", async () => {
  const { default: integrity } = await import("../dist/integrity.json", { with: { type: "json" } });
  expect(Object.keys(integrity)).toContain("nps-survey.min.js");
  expect(Object.keys(integrity).length).toBeGreaterThan(10);
  for (const [name, hash] of Object.entries(integrity)) {
    const bytes = readFileSync(new URL(`../dist/${name}`, import.meta.url));
    const digest = Buffer.from(await crypto.subtle.digest("SHA-384", bytes)).toString("base64");
    expect(hash, name).toBe(`sha384-${digest}`);
  }
});
