import type { Page } from "playwright";
import type { State } from "./states.ts";

/** Puts a fresh element in place of what the page's `main` has after its title, and brings it to a state; what it says is there when this ends. */
export async function reach(page: Page, state: State, attributes = ""): Promise<void> {
  const endpoint = state.collector ? `/answers?${state.collector}` : "/answers";
  const html = `<nps-survey endpoint="${endpoint}" ${attributes} ${state.attributes}>${state.content ?? ""}</nps-survey>`;
  await page.evaluate(reachInPage, [html, ...state.presses, state.until]);
}

/** Runs in the page. */
async function reachInPage([html = "", ...selectors]: string[]): Promise<void> {
  const main = document.querySelector("main");
  while (main?.firstElementChild?.nextSibling) main.firstElementChild.nextSibling.remove();
  main?.insertAdjacentHTML("beforeend", html);
  const root = () => document.querySelector("nps-survey")?.shadowRoot;
  const isSpoken = () => root()?.querySelector(`[part=survey][lang="${wanted}"] > *`);
  const wanted = document.querySelector("nps-survey")?.getAttribute("lang") ?? "fr";
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const until = selectors.pop() ?? "";
  const found = async (selector: string) => {
    const start = performance.now();
    for (;;) {
      const part = isSpoken() && root()?.querySelector<HTMLElement>(selector);
      if (part) return part;
      if (performance.now() - start > 10_000) throw new Error(`${selector} did not come.`);
      await frame();
    }
  };
  for (const selector of selectors) (await found(selector)).click();
  await found(until);
  await document.fonts.ready;
  await frame();
}
