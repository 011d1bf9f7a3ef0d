import { afterAll, beforeAll, expect, test } from "vitest";
import { type BrowsedPortal, browsedPortal } from "./browsed-portal.ts";

let portal: BrowsedPortal;
beforeAll(async () => {
  portal = await browsedPortal();
}, 60_000);
afterAll(() => portal.close());

test("without JavaScript, with the keyboard alone, a step is ticked and stays so", {
  timeout: 30_000,
}, async () => {
  const context = await portal.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${portal.origin}/arrivee/ysee.tournesol`);
  const box = page.getByRole("checkbox", { name: "Lire le canal des annonces" });
  await box.focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await page.waitForURL(/enregistre=1/);
  expect(await page.getByRole("status").innerText()).toBe("Enregistré.");
  await page.reload();
  expect(await page.getByRole("checkbox", { name: "Lire le canal des annonces" }).isChecked()).toBe(
    true,
  );
  expect(await page.getByRole("progressbar").getAttribute("value")).toBe("1");
  await context.close();
});

test("each section is a group with a name, and each box says when, by whom and why", async () => {
  const page = await portal.browser.newPage();
  await page.goto(`${portal.origin}/arrivee/ysee.tournesol`);
  const group = page.getByRole("group", { name: "Étapes : La première semaine" });
  expect(await group.count()).toBe(1);
  const box = page.getByRole("checkbox", { name: "Lire la documentation de mon incubateur" });
  const described = await box.getAttribute("aria-describedby");
  expect(await page.locator(`[id="${described}"]`).innerText()).toMatch(
    /^(Avant le|Dès maintenant)/,
  );
  expect(await page.locator("label a").count()).toBe(0);
  await page.close();
});
