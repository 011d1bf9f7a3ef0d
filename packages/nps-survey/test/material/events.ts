import type { Page } from "playwright";

/** An event as a page hears it: its type and what it says. */
export type HeardEvent = { type: string } & Record<string, unknown>;

const OURS = ["nps-open", "nps-change", "nps-submit", "nps-success", "nps-error", "nps-dismiss"];
const NATIVE = ["input", "change", "submit", "reset", "invalid", "beforeinput"];

/** Makes a page note every event of the element, and every native event, that reaches its document. */
export async function listened(page: Page): Promise<void> {
  await page.evaluate(
    (types) => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      for (const type of types) {
        document.addEventListener(type, (event) => {
          const { isTrusted: _, ...facts } = event as unknown as Record<string, unknown>;
          heard.push({ type: event.type, ...JSON.parse(JSON.stringify(facts)) });
        });
      }
    },
    [...OURS, ...NATIVE],
  );
}

/** What a page has heard so far. */
export async function heardEvents(page: Page): Promise<HeardEvent[]> {
  return page.evaluate(() => (window as unknown as { heard: HeardEvent[] }).heard);
}
