import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright";
import { afterAll, afterEach, beforeAll } from "vitest";
import { hostPage } from "./host-page.ts";
import { openSite, type Site } from "./site.ts";

/** A site and a browser for the tests of one file. */
export interface Browsing {
  site: Site;
  browser: Browser;
  /** Opens a page with this HTML in a browser without any history. */
  visit: (
    html?: string,
    options?: BrowserContextOptions,
    headers?: Record<string, string>,
  ) => Promise<Page>;
}

/** Opens a site and a Chromium (the one of `CHROMIUM_PATH`, else the system's) around the tests of a file, and closes its pages after each test unless it keeps them. */
export function browsing({ keepsPages = false } = {}): Browsing {
  const opened = {} as Browsing;
  beforeAll(async () => {
    opened.site = await openSite();
    const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
    opened.browser = await chromium.launch({ executablePath });
  }, 60_000);
  afterEach(async () => {
    if (!keepsPages) await Promise.all(opened.browser.contexts().map((context) => context.close()));
    opened.site.collector.forget();
  });
  afterAll(async () => {
    await opened.browser.close();
    await opened.site.close();
  });
  opened.visit = async (html = hostPage(), options = {}, headers = {}) => {
    const page = await (await opened.browser.newContext(options)).newPage();
    await page.goto(opened.site.page(html, headers));
    return page;
  };
  return opened;
}
