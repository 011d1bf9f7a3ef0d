import { expect, test } from "vitest";
import type {} from "../../src/define.ts";
import { browsing } from "../material/browsing.ts";
import { heardEvents, listened } from "../material/events.ts";
import { hostPage, survey } from "../material/host-page.ts";

const browsed = browsing();
const PRIVACY = `privacy-href="/donnees"`;

test.each([
  ["in its shadow", ""],
  ["in the page's own document", "light-dom"],
])("the page hears the element's own events and no native one, %s", async (_, mode) => {
  const page = await browsed.visit(hostPage({ body: survey(mode) }));
  await page.getByRole("radio").first().waitFor();
  await listened(page);
  await page.getByRole("radio", { name: "5" }).check({ force: true });
  await page.getByRole("textbox").pressSequentially("ok");
  await page.getByRole("button", { name: "Envoyer ma réponse" }).click();
  await page.getByText("Merci").waitFor();
  const heard = await heardEvents(page);
  expect(heard.map(({ type }) => type).filter((type) => type !== "beforeinput")).toEqual([
    "nps-change",
    "nps-change",
    "nps-change",
    "nps-submit",
    "nps-success",
  ]);
  expect(heard[0]).toEqual({ type: "nps-change", answer: { score: 5, comment: "", answers: {} } });
  expect(heard.at(-2)).toMatchObject({ submission: { score: 5, comment: "ok" } });
  expect(heard.at(-1)).toMatchObject({ id: expect.any(String), receipt: "REÇU-7F3K" });
});

test("without an endpoint, the page keeps the answer itself, and says when it has", async () => {
  const page = await browsed.visit(hostPage({ body: `<nps-survey ${PRIVACY}></nps-survey>` }));
  await page.evaluate(() => {
    document.addEventListener("nps-submit", (event) => {
      const kept = new Promise((resolve, reject) => Object.assign(window, { resolve, reject }));
      event.waitUntil(kept);
    });
  });
  await page.getByRole("radio", { name: "2" }).check();
  await page.getByRole("button", { name: "Envoyer ma réponse" }).click();
  expect(await page.getByRole("button", { name: "Envoi en cours…" }).isVisible()).toBe(true);
  await page.evaluate(() =>
    (window as unknown as { reject: (why: Error) => void }).reject(new Error("no")),
  );
  await page.getByRole("button", { name: "Réessayer" }).click();
  await page.evaluate(() => (window as unknown as { resolve: () => void }).resolve());
  await page.getByText("Merci").waitFor();
});

test("without an endpoint, and without a word of the page, the person is thanked", async () => {
  const page = await browsed.visit(hostPage({ body: `<nps-survey ${PRIVACY}></nps-survey>` }));
  await page.getByRole("radio", { name: "2" }).check();
  await page.getByRole("button", { name: "Envoyer ma réponse" }).click();
  await page.getByText("Merci").waitFor();
});

test("a page may keep an answer from leaving, and the person may still change it", async () => {
  const page = await browsed.visit();
  await page.evaluate(() => {
    document.addEventListener("nps-submit", (event) => event.preventDefault(), { once: true });
  });
  await page.getByRole("radio", { name: "2" }).check();
  await page.getByRole("button", { name: "Envoyer ma réponse" }).click();
  expect(browsed.site.collector.requests).toEqual([]);
  await page.getByRole("radio", { name: "3" }).check();
  await page.getByRole("button", { name: "Envoyer ma réponse" }).click();
  await page.getByText("Merci").waitFor();
  expect([...browsed.site.collector.kept.values()]).toMatchObject([{ score: 3 }]);
});

test("a page sends and starts anew by itself", async () => {
  const page = await browsed.visit();
  await page.getByRole("radio", { name: "2" }).check();
  await page.evaluate(() => document.querySelector("nps-survey")?.submit());
  await page.getByText("Merci").waitFor();
  await page.evaluate(() => document.querySelector("nps-survey")?.reset());
  await page.getByRole("radio", { name: "7" }).check();
  await page.evaluate(() => document.querySelector("nps-survey")?.submit());
  await page.getByText("Merci").waitFor();
  expect([...browsed.site.collector.kept.values()]).toMatchObject([{ score: 2 }, { score: 7 }]);
});
