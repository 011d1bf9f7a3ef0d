import axe from "axe-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ADDRESSES, NOWHERE } from "../material/addresses.ts";
import { type BrowsedPortal, browsedPortal } from "./browsed-portal.ts";

let portal: BrowsedPortal;
beforeAll(async () => {
  portal = await browsedPortal();
}, 60_000);
afterAll(() => portal.close());

const LOOKS = [
  { colorScheme: "light", width: 1280 },
  { colorScheme: "dark", width: 1280 },
  { colorScheme: "light", width: 320 },
  { colorScheme: "dark", width: 320 },
] as const;

describe.each(LOOKS)("in $colorScheme, $width pixels wide", ({ colorScheme, width }) => {
  test("no page has a fault that axe can find, or is wider than the window", {
    timeout: 120_000,
  }, async () => {
    const viewport = { width, height: 900 };
    const context = await portal.browser.newContext({ colorScheme, viewport });
    const page = await context.newPage();
    for (const address of [...ADDRESSES, NOWHERE]) {
      await page.goto(portal.origin + address);
      await page.evaluate(axe.source);
      const found = await page.evaluate(async () => {
        const { violations, incomplete, passes } = await window.axe.run(document, {
          rules: { "target-size": { enabled: true } },
        });
        const told = ({ id, nodes }: axe.Result) => [id, ...nodes.map(({ html }) => html)];
        return {
          violations: violations.map(told),
          unsure: incomplete.filter(({ id }) => id === "color-contrast").map(told),
          passes: passes.length,
        };
      });
      expect(found, address).toMatchObject({ violations: [], unsure: [] });
      expect(found.passes, address).toBeGreaterThan(15);
      const scrolled = await page.evaluate(() => document.scrollingElement?.scrollWidth);
      expect(scrolled, address).toBe(width);
    }
    await context.close();
  });
});

declare global {
  interface Window {
    axe: typeof axe;
  }
}
