import type { Page } from "playwright";
import { expect, test } from "vitest";
import { browsing } from "../material/browsing.ts";
import type { Reaction } from "../material/collector.ts";
import { heardEvents, listened } from "../material/events.ts";
import { hostPage, survey } from "../material/host-page.ts";

const browsed = browsing();
const kept = () => [...browsed.site.collector.kept.values()];
const requests = () => browsed.site.collector.requests;

async function answering(attributes = ""): Promise<Page> {
  const page = await browsed.visit(hostPage({ body: survey(attributes) }));
  await page.clock.install();
  await listened(page);
  await page.getByRole("radio", { name: "6" }).check();
  return page;
}
const send = (page: Page) => page.getByRole("button", { name: "Envoyer ma réponse" }).click();
/** Lets the time of the page pass until the person is told something, at most for as long as all tries take. */
async function told(page: Page, text: string, seconds = 90): Promise<void> {
  for (let second = 0; second < seconds; second++) {
    if (await page.getByText(text).isVisible()) return;
    await page.clock.runFor(1000);
    await page.waitForTimeout(15);
  }
  await page.getByText(text).waitFor({ timeout: 100 });
}

test.each<[string, Reaction[], number]>([
  ["a server error", [500, 503], 3],
  ["too many requests", [429], 2],
  ["a cut line", ["cut", "cut"], 3],
  ["a line cut after the answer was kept", ["cut-after"], 2],
  ["too early, and a time-out of the server", [425, 408], 3],
])("after %s, the answer is tried again by itself and kept once", async (_, reactions, tries) => {
  browsed.site.collector.reactions.push(...reactions);
  const page = await answering();
  await send(page);
  await told(page, "Merci");
  expect(requests()).toHaveLength(tries);
  expect(new Set(requests().map(({ body }) => body)).size).toBe(1);
  expect(kept()).toMatchObject([{ score: 6 }]);
});

test("a collector that asks to wait is obeyed", async () => {
  browsed.site.collector.reactions.push({ status: 429, retryAfter: "20" });
  const page = await answering();
  await send(page);
  await page.waitForTimeout(100);
  await page.clock.runFor(19_000);
  await page.waitForTimeout(100);
  expect(requests()).toHaveLength(1);
  await page.clock.runFor(1_500);
  await page.getByText("Merci").waitFor();
  expect(requests()).toHaveLength(2);
});

test("a collector that asks for more than a minute is tried again only when the person wants to", async () => {
  browsed.site.collector.reactions.push({ status: 503, retryAfter: "3600" });
  const page = await answering();
  await send(page);
  await page.getByRole("button", { name: "Réessayer" }).click();
  await page.getByText("Merci").waitFor();
  expect(kept()).toHaveLength(1);
});

test("five tries that fail are told; the answer is locked, still there, and sent on a new try", async () => {
  browsed.site.collector.reactions.push(500, 500, 500, 500, 500);
  const page = await answering();
  await send(page);
  await told(page, "Votre réponse n’est pas partie");
  expect(requests()).toHaveLength(5);
  expect(await page.getByRole("alert").innerText()).toContain("réessayez");
  expect(await page.getByRole("button", { name: "Effacer" }).count()).toBe(0);
  await page.getByRole("button", { name: "Réessayer" }).click();
  await page.getByText("Merci").waitFor();
  expect(new Set(requests().map(({ body }) => body)).size).toBe(1);
  expect((await heardEvents(page)).map(({ type, reason }) => reason ?? type)).toEqual([
    "nps-change",
    "nps-submit",
    "unreachable",
    "nps-submit",
    "nps-success",
  ]);
});

test.each<[number, string]>([
  [400, "Votre réponse n’a pas été acceptée."],
  [401, "Votre réponse n’a pas été acceptée."],
  [403, "Votre réponse n’a pas été acceptée."],
  [404, "Votre réponse n’a pas été acceptée."],
  [413, "Votre réponse n’a pas été acceptée."],
  [422, "Votre réponse n’a pas été acceptée."],
  [410, "Ce sondage est terminé."],
])("%i is final, and told", async (status, text) => {
  browsed.site.collector.reactions.push(status);
  const page = await answering();
  await send(page);
  await page.getByText(text).waitFor();
  await page.clock.runFor(60_000);
  expect(requests()).toHaveLength(1);
  expect((await heardEvents(page)).at(-1)).toMatchObject({ type: "nps-error", status });
});

test("a refused answer may be changed, and is then another one", async () => {
  browsed.site.collector.reactions.push(422);
  const page = await answering();
  await send(page);
  await page.getByText("pas été acceptée").waitFor();
  await page.getByRole("radio", { name: "7" }).check();
  await send(page);
  await page.getByText("Merci").waitFor();
  const ids = requests().map(({ body }) => JSON.parse(body).id);
  expect(new Set(ids).size).toBe(2);
});

test("an answer that the collector has already is not an error", async () => {
  browsed.site.collector.reactions.push(409);
  const page = await answering();
  await send(page);
  await page.getByText("Merci").waitFor();
});

test("a silent collector is given up after ten seconds, and tried again", async () => {
  browsed.site.collector.reactions.push("silence");
  const page = await browsed.visit();
  await page.clock.install();
  // Browsers measure this one with a clock that no test can turn; the page's own can be.
  await page.evaluate(() => {
    AbortSignal.timeout = (milliseconds) => {
      const over = new AbortController();
      setTimeout(() => over.abort(new DOMException("", "TimeoutError")), milliseconds);
      return over.signal;
    };
  });
  await page.getByRole("radio", { name: "6" }).check();
  await send(page);
  await expect.poll(() => requests().length).toBe(1);
  await page.clock.runFor(9_900);
  expect(await page.getByRole("button", { name: "Envoi en cours…" }).isVisible()).toBe(true);
  expect(requests()).toHaveLength(1);
  await told(page, "Merci");
  expect(requests()).toHaveLength(2);
  expect(new Set(requests().map(({ body }) => body)).size).toBe(1);
});

test("offline, the answer waits in the page and leaves when the network is back", async () => {
  const page = await answering();
  await page.context().setOffline(true);
  await send(page);
  await told(page, "Votre réponse n’est pas partie");
  expect(requests()).toHaveLength(0);
  await page.context().setOffline(false);
  await page.getByText("Merci").waitFor();
  expect(kept()).toHaveLength(1);
});

test("a double click, and Enter with a click, send one answer", async () => {
  const page = await answering();
  await page.getByRole("button", { name: "Envoyer ma réponse" }).dblclick();
  await page.getByText("Merci").waitFor();
  await page.evaluate(() => document.querySelector("nps-survey")?.reset());
  await page.getByRole("radio", { name: "9" }).check();
  await page.evaluate(() => {
    const root = document.querySelector("nps-survey")?.shadowRoot;
    root?.querySelector("form")?.requestSubmit();
    root?.querySelector<HTMLButtonElement>("[part=submit]")?.click();
    document.querySelector("nps-survey")?.submit();
  });
  await page.getByText("Merci").waitFor();
  expect(kept()).toMatchObject([{ score: 6 }, { score: 9 }]);
  expect(requests()).toHaveLength(2);
});

test("the back button after an answer was sent sends nothing more", async () => {
  const page = await answering();
  await send(page);
  await page.getByText("Merci").waitFor();
  await page.goto("about:blank");
  await page.goBack();
  await page.waitForTimeout(300);
  expect(requests()).toHaveLength(1);
});

test("with offline-days, an answer that could not leave waits on the machine and leaves with the next page", async () => {
  const page = await answering(`offline-days="2"`);
  await page.waitForTimeout(200);
  await page.context().setOffline(true);
  await send(page);
  await told(page, "Votre réponse attend sur cet appareil");
  await page.context().setOffline(false);
  const waiting = () => page.evaluate(countWaiting);
  expect(await waiting()).toBe(1);
  await page.reload();
  await expect.poll(() => kept().length).toBe(1);
  await expect.poll(waiting).toBe(0);
  await page.reload();
  await page.getByRole("radio").first().waitFor();
  await page.waitForTimeout(200);
  expect(requests()).toHaveLength(1);
});

/** Runs in the page: how many answers wait on this machine. */
function countWaiting(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("nps-survey", 1);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const counting = opening.result.transaction("answers").objectStore("answers").count();
      counting.onsuccess = () => resolve(counting.result);
      opening.result.close();
    };
  });
}
