import { chromium } from "playwright";
import { chromiumPath } from "../../../../../scripts/chromium-path.ts";
import { type Driven, type Make, middleOf } from "./engine.ts";

/** Chromium, which every machine that runs the tests has. */
export const CHROMIUM: Make = {
  name: "Chromium",
  missing: undefined,
  start: async () => {
    const browser = await chromium.launch({ executablePath: chromiumPath });
    return {
      open: async (address) => {
        const context = await browser.newContext();
        const page = await context.newPage();
        await page.goto(address);
        return {
          press: async (...keys) => {
            for (const key of keys) await page.keyboard.press(key);
          },
          click: async (element) => {
            const { x, y } = await page.evaluate<{ x: number; y: number }>(middleOf(element));
            await page.mouse.click(x, y);
          },
          read: (expression) => page.evaluate(expression),
          close: () => context.close(),
        } satisfies Driven;
      },
      close: () => browser.close(),
    };
  },
};
