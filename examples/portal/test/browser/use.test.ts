import type { Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type BrowsedPortal, browsedPortal } from "./browsed-portal.ts";

let portal: BrowsedPortal;
let page: Page;
beforeAll(async () => {
  portal = await browsedPortal();
}, 60_000);
afterAll(() => portal.close());
beforeEach(async () => {
  page = await portal.browser.newPage({ viewport: { width: 1024, height: 700 } });
});
afterEach(() => page.close());

test("the first key leads to a visible link that skips to the content", async () => {
  await page.goto(`${portal.origin}/membres`);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Aller au contenu" });
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  expect((await skip.boundingBox())?.height).toBeGreaterThan(24);
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
  await page.keyboard.press("Tab");
  const search = page.getByRole("searchbox", { name: "Chercher" });
  expect(await search.evaluate((field) => field === document.activeElement)).toBe(true);
});

test("a list is searched with the keyboard alone", async () => {
  await page.goto(`${portal.origin}/startups`);
  await page.getByRole("searchbox", { name: "Chercher" }).focus();
  await page.keyboard.type("amarrer");
  await page.keyboard.press("Enter");
  await page.waitForURL(/q=amarrer/);
  expect(await page.getByRole("rowheader").allInnerTexts()).toEqual(["L’Ancre"]);
});

test("the first page has its landmarks, and its headings in order", async () => {
  await page.goto(portal.origin);
  expect(await landmarksAndHeadings()).toEqual([
    "- banner:",
    '- navigation "Pages":',
    "- main:",
    '- heading "La communauté" [level=1]',
    '- heading "En nombres" [level=2]',
    '- heading "Où en sont les startups" [level=2]',
    '- heading "Ce qui est signalé dans les fichiers" [level=2]',
    "- contentinfo:",
  ]);
});

test("the reports have a search landmark, and a heading for each file", async () => {
  await page.goto(`${portal.origin}/diagnostics`);
  const outline = await landmarksAndHeadings();
  expect(outline.slice(0, 6)).toEqual([
    "- banner:",
    '- navigation "Pages":',
    "- main:",
    '- heading "Signalements" [level=1]',
    "- search:",
    '- heading "content/_authors/nael.bouture.md" [level=2]',
  ]);
  expect(outline.at(-1)).toBe("- contentinfo:");
});

test("cards on a small screen are still a table for those who listen", async () => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`${portal.origin}/startups`);
  const tree = await page.getByRole("table", { name: "2 startups" }).ariaSnapshot();
  expect(tree).toContain('- columnheader "À quoi elle sert"');
  expect(tree).toContain('- rowheader "Potager partagé"');
});

test("a page read in English speaks English to a screen reader too", async () => {
  await page.goto(portal.origin);
  await page.getByRole("link", { name: "English" }).click();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
  await page.getByRole("link", { name: "Startups", exact: true }).click();
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Startups");
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
});

async function landmarksAndHeadings(): Promise<string[]> {
  const tree = await page.locator("body").ariaSnapshot();
  return tree
    .split("\n")
    .map((line) => line.trim().replace(/^(- heading .*\]):$/, "$1"))
    .filter((line) => /^- (banner|navigation|main|search|heading|contentinfo)\b/.test(line));
}
