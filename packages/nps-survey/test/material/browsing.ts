import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import type {} from "../../../../scripts/shared-browser.ts";
import { hostPage } from "./host-page.ts";
import { openSite, type Site } from "./site.ts";

/** A site for the tests of one file, and the browser of all files. */
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

/** Opens a site around the tests of a file, reaches for the browser of all files, and closes its pages after each test unless it keeps them. */
export function browsing({ keepsPages = false } = {}): Browsing {
  const opened = {} as Browsing;
  beforeAll(async () => {
    opened.site = await openSite();
    opened.browser = await chromium.connect(inject("browser"));
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
