import axe from "axe-core";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ADDRESSES, NOWHERE } from "../material/addresses.ts";
import { type BrowsedPortal, browsedPortal } from "./browsed-portal.ts";

let portal: BrowsedPortal;
beforeAll(async () => {
  portal = await browsedPortal();
  for (const wave of ["five", "thirty"]) await portal.survey.answer(wave, wave === "five" ? 5 : 30);
}, 60_000);
afterAll(() => portal.close());

/** Every rule once at each width and in each colour scheme; in the other two, the rules that see how a page looks. */
const LOOKS = [
  { colorScheme: "light", width: 1280, rules: "all" },
  { colorScheme: "dark", width: 1280, rules: ["color-contrast", "target-size"] },
  { colorScheme: "dark", width: 320, rules: "all" },
  { colorScheme: "light", width: 320, rules: ["color-contrast", "target-size"] },
] as const;

test("in both colour schemes, wide and narrow, no page has a fault that axe can find, or is wider than the window", {
  timeout: 240_000,
}, async () => {
  const queue = [
    ...ADDRESSES,
    "/sondage/resultats?vague=five",
    "/sondage/resultats?vague=thirty",
    NOWHERE,
  ];
  const faults: Record<string, unknown> = {};
  // A page waits for the other side more than it works.
  const visitor = async () => {
    const page = await portal.browser.newPage();
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const found = await faultsOf(page, next);
      if (found.length > 0) faults[next] = found;
    }
    await page.close();
  };
  await Promise.all([visitor(), visitor(), visitor()]);
  expect(faults).toEqual({});
});

async function faultsOf(page: Page, address: string): Promise<unknown[]> {
  await page.goto(portal.origin + address);
  if (address.match(/^\/sondage($|\?)/)) await page.locator("nps-survey [part=form]").waitFor();
  await page.evaluate(axe.source);
  const faults: unknown[] = [];
  for (const { colorScheme, width, rules } of LOOKS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const { found, passes, scrolled } = await page.evaluate(async (only) => {
      const { violations, incomplete, passes } = await window.axe.run(document, {
        preload: false,
        ...(only === "all"
          ? { rules: { "target-size": { enabled: true } } }
          : { runOnly: { type: "rule", values: [...only] } }),
      });
      const unsure = incomplete.filter(({ id }) => id === "color-contrast");
      const told = ({ id, nodes }: axe.Result) => [id, ...nodes.map(({ html }) => html)];
      return {
        found: [...violations, ...unsure].map(told),
        passes: passes.length,
        scrolled: document.scrollingElement?.scrollWidth,
      };
    }, rules);
    const isLooked = passes > (rules === "all" ? 15 : 0);
    if (found.length > 0 || !isLooked || scrolled !== width) {
      faults.push({ colorScheme, width, found, passes, scrolled });
    }
  }
  return faults;
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
