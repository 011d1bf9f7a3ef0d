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

test("the component keeps the answer, shows it, and asks anew", { timeout: 60_000 }, async () => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.goto(address);
  await page.getByRole("radio", { name: "6" }).check();
  await page.getByLabel("Un mot pour l’équipe ?").fill("Continuez.");
  await page.getByRole("button", { name: "Envoyer ma réponse" }).click();
  await page.getByText("Reçu : 6 sur 10.").waitFor();
  await page.getByRole("button", { name: "Répondre de nouveau" }).click();
  expect(await page.getByRole("radio", { checked: true }).count()).toBe(0);
  expect(complaints).toEqual([]);
});

test("axe finds no fault in the page", { timeout: 60_000 }, async () => {
  const page = await browser.newPage();
  await page.goto(address);
  await page.getByRole("radio", { name: "6" }).check();
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () =>
    (await window.axe.run()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
  );
  expect(violations).toEqual([]);
});

declare global {
  interface Window {
    axe: typeof axe;
  }
}
