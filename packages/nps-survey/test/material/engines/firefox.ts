import { existsSync } from "node:fs";
import puppeteer, { type KeyInput, type Page } from "puppeteer-core";
import { type Driven, type Make, middleOf } from "./engine.ts";

const PLACES = [
  process.env.FIREFOX_PATH ?? "",
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
];
const executablePath = PLACES.find((place) => existsSync(place));

/** Firefox, as it is installed, through WebDriver BiDi. */
export const FIREFOX: Make = {
  name: "Firefox",
  missing: executablePath ? undefined : "firefox-esr",
  start: async () => {
    const browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: `${executablePath}`,
    });
    return {
      open: async (address) => {
        const context = await browser.createBrowserContext();
        const page = await context.newPage();
        await page.goto(address);
        return {
          press: (...keys) => pressed(page, keys),
          click: async (element) => {
            const { x, y } = (await page.evaluate(middleOf(element))) as { x: number; y: number };
            await page.mouse.click(x, y);
          },
          read: async <Value>(expression: string) => (await page.evaluate(expression)) as Value,
          close: () => context.close(),
        } satisfies Driven;
      },
      close: () => browser.close(),
    };
  },
};

async function pressed(page: Page, chords: string[]): Promise<void> {
  for (const chord of chords) {
    const keys = chord.split("+") as KeyInput[];
    for (const key of keys) await page.keyboard.down(key);
    for (const key of keys.toReversed()) await page.keyboard.up(key);
  }
}
