import axe from "axe-core";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ADDRESSES, NOWHERE } from "../material/addresses.ts";
import { type BrowsedPortal, browsedPortal } from "./browsed-portal.ts";

let portal: BrowsedPortal;
beforeAll(async () => {
  portal = await browsedPortal();
  await portal.survey.answer("five", 5);
  await portal.survey.answer("thirty", 30);
}, 60_000);
afterAll(() => portal.close());

/** Every rule once at each width and in each colour scheme; in the other two looks, the rules that depend on the look. */
const LOOKS = [
  { colorScheme: "light", width: 1280, rules: "all" },
  { colorScheme: "dark", width: 1280, rules: ["color-contrast", "target-size"] },
  { colorScheme: "dark", width: 320, rules: "all" },
  { colorScheme: "light", width: 320, rules: ["color-contrast", "target-size"] },
] as const;

const RESULTS = ["five", "thirty"].map((wave) => `/sondage/resultats?vague=${wave}`);

test("light or dark, wide or narrow, no page has a fault that axe can find, is wider than the window, breaks its policy or asks anybody else", {
  timeout: 240_000,
}, async () => {
  const faults: unknown[] = [];
  const origins = new Set<string>();
  const queue = [...ADDRESSES, ...RESULTS, NOWHERE];
  // A page waits for the other side more than it works.
  const visitor = async () => {
    const page = await portal.browser.newPage();
    page.on("request", (request) => origins.add(new URL(request.url()).origin));
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      faults.push(...(await complaintsAt(page, next)), ...(await faultsOf(page, next)));
    }
    await page.close();
  };
  await Promise.all([visitor(), visitor(), visitor()]);
  expect(faults).toEqual([]);
  expect([...origins]).toEqual([portal.origin]);
});

/** Opens a page, and tells what the browser complains about. */
async function complaintsAt(page: Page, address: string): Promise<string[]> {
  const complaints: string[] = [];
  const complain = (said: string) => complaints.push(`${address}: ${said}`);
  page.on("console", (message) => complain(message.text()));
  page.on("pageerror", ({ message }) => complain(message));
  page.on("dialog", (dialog) => complain(dialog.message()));
  await page.goto(portal.origin + address);
  if (/^\/sondage(\?|$)/.test(address)) await page.locator("nps-survey [part=form]").waitFor();
  // Of the two languages, one is looked at with a score chosen, which reveals the comment.
  if (address === "/sondage") await page.getByRole("radio", { name: "8" }).check();
  for (const event of ["console", "pageerror", "dialog"]) page.removeAllListeners(event);
  // Of a page that does not exist the browser complains, and should.
  return address === NOWHERE ? [] : complaints;
}

async function faultsOf(page: Page, address: string): Promise<unknown[]> {
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
    const isLookedAt = passes > (rules === "all" ? 15 : 0);
    if (found.length > 0 || !isLookedAt || scrolled !== width) {
      faults.push({ address, colorScheme, width, found, passes, scrolled });
    }
  }
  return faults;
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
