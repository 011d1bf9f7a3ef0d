import { type Browser, chromium, type Page } from "playwright";
import { chromiumPath } from "../../../scripts/chromium-path.ts";
import { hostPage, survey } from "../test/material/host-page.ts";
import { openSite } from "../test/material/site.ts";

/** Milliseconds, on a processor made four times slower. */
export interface Timing {
  /** From the moment the script may run to the first frame that shows the question. */
  toQuestion: number;
  /** From a click on a score to the next frame, which shows it and asks why. */
  toNextFrame: number;
}

/** Times the element in a fresh page, so many times. */
export async function timings(turns: number): Promise<Timing[]> {
  const site = await openSite();
  const browser = await chromium.launch({ executablePath: chromiumPath });
  const taken: Timing[] = [];
  for (let turn = 0; turn < turns; turn++) {
    taken.push(await timing(browser, site.page(hostPage({ body: survey() }))));
  }
  await browser.close();
  await site.close();
  return taken;
}

async function timing(browser: Browser, address: string): Promise<Timing> {
  const page = await browser.newPage();
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.addInitScript(watch);
  await page.goto(address);
  const toQuestion = await measured(page, "question");
  await page.locator("[part=option]").nth(8).click();
  const toNextFrame = await measured(page, "frame");
  await page.close();
  return { toQuestion, toNextFrame };
}

function measured(page: Page, name: string): Promise<number> {
  return page
    .waitForFunction((which) => performance.getEntriesByName(which, "measure")[0]?.duration, name)
    .then((handle) => handle.jsonValue())
    .then(Number);
}

/** Runs in the page: marks what happens, and the frame after it. */
function watch(): void {
  const nextFrame = (name: string, start: number) =>
    requestAnimationFrame(() =>
      setTimeout(() => performance.measure(name, { start, end: performance.now() })),
    );
  const define = customElements.define.bind(customElements);
  customElements.define = (name, ...rest) => {
    const loaded = performance
      .getEntriesByType("resource")
      .find((entry) => /nps-survey\.min/.test(entry.name));
    define(name, ...rest);
    nextFrame(
      "question",
      (loaded as PerformanceResourceTiming | undefined)?.responseEnd ?? performance.now(),
    );
  };
  addEventListener("click", ({ timeStamp }) => nextFrame("frame", timeStamp), {
    once: true,
    capture: true,
  });
}
