import fc from "fast-check";
import { expect, test } from "vitest";
import { fr } from "../../src/locales/fr.ts";
import { frExtras } from "../../src/locales/fr-extras.ts";
import { inEachEngine } from "../material/engines/in-each.ts";
import { type Fed, feed } from "../material/feed.ts";
import { hostileString, LISTED_STRINGS } from "../material/hostile-strings.ts";

const TEXTS = Object.keys({ ...fr, ...frExtras }).filter((name) => name !== "levels");
const GENERATED = 5_000;
const STRINGS = [
  ...LISTED_STRINGS,
  ...fc.sample(hostileString, { numRuns: GENERATED, seed: 20261125 }),
];
const isStress = process.env.STRESS === "1";

inEachEngine((visits, engine) => {
  // All of them in Chromium each time; in the others, `npm run stress` goes on from the first ones.
  const strings = engine === "Chromium" || isStress ? STRINGS : STRINGS.slice(0, 550);
  test(`none of ${strings.length} hostile strings is executed, in any text of the element`, {
    timeout: 240_000,
  }, async () => {
    const page = await visits.visit({ body: "" });
    const given = `${JSON.stringify(strings)}, ${JSON.stringify(TEXTS)}`;
    const { fed, executed, foreign, seen } = await page.read<Fed>(`(${feed})(${given})`);
    expect({ fed, executed, foreign }).toEqual({ fed: strings.length, executed: [], foreign: [] });
    for (const [where, times] of Object.entries(seen))
      expect(times, where).toBeGreaterThan(0.9 * strings.length);
  });
});
