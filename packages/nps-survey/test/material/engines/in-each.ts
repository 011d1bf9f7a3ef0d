import { afterAll, afterEach, beforeAll, describe, expect } from "vitest";
import { type HostPage, hostPage } from "../host-page.ts";
import { openSite, type Site } from "../site.ts";
import { CHROMIUM } from "./chromium.ts";
import type { Driven, Engine, Make } from "./engine.ts";
import { FIREFOX } from "./firefox.ts";
import { WEBKIT } from "./webkit.ts";

const MAKES: readonly Make[] = [CHROMIUM, FIREFOX, WEBKIT];

/** A site and a browser for tests that each make of browser must pass. */
export interface Visits {
  site: Site;
  /** Opens a page that embeds the element, in a browser without any history. */
  visit: (page?: HostPage, headers?: Record<string, string>) => Promise<Driven>;
  /** What the collector keeps. */
  kept: () => Record<string, unknown>[];
}

/**
 * Declares tests once, and runs them in each make of browser that this machine has.
 *
 * One that is missing is named in what is skipped; with `REQUIRE_BROWSERS=1`, it is a failure.
 */
export function inEachEngine(declared: (visits: Visits, engine: string) => void): void {
  for (const make of MAKES) {
    const isSkipped = make.missing !== undefined && process.env.REQUIRE_BROWSERS !== "1";
    const title = isSkipped ? `${make.name}, not installed here: ${make.missing}` : make.name;
    describe.skipIf(isSkipped)(`in ${title}`, () => declared(visitsOf(make), make.name));
  }
}

function visitsOf(make: Make): Visits {
  const visits = {} as Visits;
  let engine: Engine;
  const open: Driven[] = [];
  beforeAll(async () => {
    expect(make.missing, `${make.name} is required here; it lacks`).toBeUndefined();
    [visits.site, engine] = await Promise.all([openSite(), make.start()]);
  }, 60_000);
  afterEach(async () => {
    for (const page of open.splice(0)) await page.close();
    visits.site.collector.forget();
  });
  afterAll(async () => {
    await engine?.close();
    await visits.site?.close();
  });
  visits.visit = async (host = {}, headers = {}) => {
    const page = await engine.open(visits.site.page(hostPage(host), headers));
    open.push(page);
    return page;
  };
  visits.kept = () => [...visits.site.collector.kept.values()];
  return visits;
}
