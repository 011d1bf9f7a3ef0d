import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { texts as ar } from "../../src/locales/ar.ts";
import { texts as br } from "../../src/locales/br.ts";
import { texts as en } from "../../src/locales/en.ts";
import { texts as es } from "../../src/locales/es.ts";
import { fr } from "../../src/locales/fr.ts";
import { frExtras } from "../../src/locales/fr-extras.ts";

const FRENCH = { ...fr, ...frExtras };

test.each(Object.entries({ ar, br, en, es }))(
  "%s says everything, in its own words",
  (_, texts) => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(FRENCH).sort());
    const same = Object.entries(texts).filter(
      ([key, text]) => text === Object.entries(FRENCH).find(([name]) => name === key)?.[1],
    );
    expect(same).toEqual([]);
    expect(
      Object.values(texts)
        .flat()
        .filter((text) => text.trim() === ""),
    ).toEqual([]);
  },
);

test("each language but French is a file of its own, of a kilobyte at most", () => {
  const folder = new URL("../../dist/nps-survey/", import.meta.url);
  const files = readdirSync(folder).filter((name) => /^(ar|br|en|es)-.*\.js$/.test(name));
  expect(files).toHaveLength(4);
  for (const file of files) {
    expect(gzipSync(readFileSync(new URL(file, folder))).byteLength, file).toBeLessThanOrEqual(
      1000,
    );
  }
});
