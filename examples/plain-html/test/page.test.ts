import type { AddressInfo } from "node:net";
import axe from "axe-core";
import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chromiumPath } from "../../../scripts/chromium-path.ts";
import { surveyServer } from "../src/server.ts";

const server = surveyServer();
let browser: Browser;
let origin: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({ executablePath: chromiumPath });
}, 60_000);
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

test("the page asks, its server keeps the answer, and nothing is complained about", {
  timeout: 30_000,
}, async () => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(origin);
  await page.getByRole("radio", { name: "9" }).check();
  await page.getByRole("radio", { name: "Excellente" }).check();
  await page.getByRole("button", { name: "Envoyer ma réponse" }).click();
  await page.getByRole("link", { name: "Voir les réponses reçues" }).click();
  const received = JSON.parse(await page.locator("body").innerText());
  expect(received).toMatchObject([{ score: 9, answers: { accueil: 5 }, ctx: { env: "demo" } }]);
  expect(complaints).toEqual([]);
});

test("axe finds no fault in the page", { timeout: 30_000 }, async () => {
  const page = await (await browser.newContext({ bypassCSP: true })).newPage();
  await page.goto(origin);
  await page.getByRole("radio").first().waitFor();
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () =>
    (await window.axe.run()).violations.map(({ id }) => id),
  );
  expect(violations).toEqual([]);
});

declare global {
  interface Window {
    axe: typeof axe;
  }
}
