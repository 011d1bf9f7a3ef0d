import { expect, test } from "vitest";
import { browsing } from "../material/browsing.ts";

const browsed = browsing();

test("a tab closed at any of twenty moments of the sending loses no answer and counts none twice", {
  timeout: 120_000,
}, async () => {
  const { collector } = browsed.site;
  const lost: number[] = [];
  for (let point = 0; point < 20; point++) {
    collector.kept.clear();
    // Every other answer meets a first failure, so that the tab is also closed while the next try is waited for.
    collector.reactions.splice(0, Number.POSITIVE_INFINITY, ...(point % 2 ? [503 as const] : []));
    const page = await browsed.visit();
    await page.getByRole("radio", { name: "5" }).check();
    await page.evaluate(() => document.querySelector("nps-survey")?.submit());
    await new Promise((resolve) => setTimeout(resolve, point * 10));
    await page.close({ runBeforeUnload: point % 4 < 2 });
    const start = Date.now();
    while (collector.kept.size === 0 && Date.now() - start < 3_000) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    if (collector.kept.size !== 1) lost.push(point);
  }
  expect(lost).toEqual([]);
});
