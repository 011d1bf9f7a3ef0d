import axe from "axe-core";
import { type Browser, chromium } from "playwright";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chromiumPath } from "../../../scripts/chromium-path.ts";

let browser: Browser;
let server: ViteDevServer;
let address: string;
beforeAll(async () => {
  const root = new URL("..", import.meta.url).pathname;
  server = await createServer({ root, logLevel: "silent", server: { host: "127.0.0.1", port: 0 } });
  await server.listen();
  address = server.resolvedUrls?.local[0] ?? "";
  browser = await chromium.launch({ executablePath: chromiumPath });
}, 60_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});

test("the form of the page receives the score as one of its fields", {
  timeout: 60_000,
}, async () => {
  const page = await browser.newPage();
  await page.goto(address);
  await page.locator("#form").getByRole("radio", { name: "0" }).first().check();
  await page.getByRole("button", { name: "Valider le formulaire" }).click();
  expect(JSON.parse(await page.locator("#received").innerText())).toEqual({
    commune: "Port-Imaginaire",
    note: "0",
  });
});

test("axe finds no fault, in either theme, before and after an answer", {
  timeout: 60_000,
}, async () => {
  const page = await browser.newPage();
  await page.goto(address);
  await page.locator("#light").getByRole("radio", { name: "7" }).check({ force: true });
  await page.getByRole("button", { name: "Donner mon avis" }).waitFor();
  for (const theme of ["light", "dark"]) {
    await page.evaluate(axe.source);
    await page.evaluate(
      (name) => document.documentElement.setAttribute("data-fr-theme", name),
      theme,
    );
    const violations = await page.evaluate(async () =>
      (await window.axe.run()).violations.map(({ id, nodes }) => [
        id,
        nodes.map(({ html }) => html),
      ]),
    );
    expect(violations, theme).toEqual([]);
  }
  await page.locator("#light").getByRole("button", { name: "Envoyer ma réponse" }).click();
  await page.getByText("Merci, votre réponse est enregistrée.").waitFor();
});

declare global {
  interface Window {
    axe: typeof axe;
  }
}
