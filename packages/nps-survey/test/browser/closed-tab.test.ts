import { expect, test } from "vitest";
import { browsing } from "../material/browsing.ts";
import { hostPage } from "../material/host-page.ts";

const browsed = browsing();
const POINTS = Array.from({ length: 20 }, (_, point) => point);

test("a tab closed at any of twenty moments of the sending loses no answer and counts none twice", {
  timeout: 120_000,
}, async () => {
  for (let first = 0; first < POINTS.length; first += 5)
    await Promise.all(POINTS.slice(first, first + 5).map(sentAndClosed));
  const waves = () => [...browsed.site.collector.kept.values()].map(({ wave }) => Number(wave));
  await expect.poll(() => new Set(waves()).size, { timeout: 5_000 }).toBe(POINTS.length);
  // Longer than any try that could still be waited for.
  await new Promise((resolve) => setTimeout(resolve, 1_800));
  expect(waves().toSorted((one, other) => one - other)).toEqual(POINTS);
});

/**
 * Sends an answer and closes the tab so many hundredths of a second later: at even points with the first try under way, at
 * odd ones while the page waits to try again, once the collector has said that it cannot take the answer now.
 */
async function sentAndClosed(point: number): Promise<void> {
  const isRetrying = point % 2 === 1;
  const collector = isRetrying ? "/answers?first=503" : "/answers";
  const body = `<nps-survey endpoint="${collector}" wave="${point}" privacy-href="/d"></nps-survey>`;
  const page = await browsed.visit(hostPage({ body }));
  await page.getByRole("radio", { name: "5" }).check();
  const refusal = isRetrying && page.waitForResponse((response) => response.status() === 503);
  await page.evaluate(() => document.querySelector("nps-survey")?.submit());
  await (refusal && (await refusal).finished());
  await new Promise((resolve) => setTimeout(resolve, point * 10));
  await page.close({ runBeforeUnload: point % 4 < 2 });
}
