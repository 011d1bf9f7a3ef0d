import type { BrowserContext, Page } from "playwright";
import { beforeEach, expect, test } from "vitest";
import { type BrowsedPortal, browsedPortal } from "./browsed-portal.ts";

const SLOW = { timeout: 30_000 };

let portal: BrowsedPortal;
let context: BrowserContext;
let page: Page;
let complaints: string[];
beforeEach(async () => {
  portal = await browsedPortal();
  await visit();
});

/** Looks at the portal anew, and listens to what the browser complains about. */
async function visit(options = {}): Promise<void> {
  context = await portal.browser.newContext({ viewport: { width: 1024, height: 800 }, ...options });
  page = await context.newPage();
  complaints = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", ({ message }) => complaints.push(message));
}

test(
  "an answer that was kept while its acknowledgement was cut off is sent again, and is one row",
  SLOW,
  async () => {
    await page.goto(`${portal.origin}/sondage`);
    await page.getByRole("radio", { name: "9" }).check();
    await page.getByRole("textbox").fill("On apprend beaucoup.");
    portal.cutNext(1);
    await page.getByRole("button", { name: "Envoyer ma réponse" }).click();
    await page.getByText("Merci, votre réponse est enregistrée.").waitFor();
    expect(portal.collected).toEqual(["201 POST", "200 POST"]);
    expect(await portal.closeAndCount()).toBe(1);
  },
);

test.each([
  ["none", 0, "nothing"],
  ["four", 4, "nothing"],
  ["five", 5, "indicative"],
  ["many", 29, "indicative"],
  ["thirty", 30, "sound"],
] as const)("of wave “%s”, with %i answers, the results show %s", SLOW, async (wave, n, shown) => {
  await portal.survey.answer(wave, n);
  await page.goto(`${portal.origin}/sondage/resultats?vague=${wave}`);
  const text = await page.getByRole("main").innerText();
  expect(text.includes("Rien à montrer pour l’instant.")).toBe(shown === "nothing");
  expect(text.includes("Indicatif")).toBe(shown === "indicative");
  expect(text.includes("Solide")).toBe(shown === "sound");
  const figures = await page.getByRole("article").allInnerTexts();
  if (shown === "nothing") {
    expect(figures).toEqual([]);
  } else {
    expect(figures[0]).toMatch(/^Recommandation[\s\S]* points\s+entre −?[\d,]+ et −?[\d,]+ points/);
    expect(figures[0]).toMatch(/intervalle sûr à 95\s%/);
    expect(figures[1]).toContain(`${n} réponses sur 60 personnes invitées`);
  }
  await portal.close();
});

test(
  "with the keyboard alone an answer is given, its receipt is read, and then erases it",
  SLOW,
  async () => {
    const origins = new Set<string>();
    page.on("request", (request) => origins.add(new URL(request.url()).origin));
    await page.goto(`${portal.origin}/sondage`);
    await tabTo("radio");
    for (let step = 0; step < 8; step += 1) await page.keyboard.press("ArrowRight");
    expect(await page.getByRole("radio", { name: "8" }).isChecked()).toBe(true);
    await tabTo("textbox");
    await page.keyboard.type("Du temps pour documenter.");
    await tabTo("button", "Envoyer ma réponse");
    await page.keyboard.press("Enter");
    const receipt = await page.locator("[part=receipt]").innerText();
    expect(receipt).toMatch(/^[\w-]{22}$/);
    await tabTo("link", "Ce que devient une réponse au sondage");
    await page.keyboard.press("Enter");
    await page.waitForURL(/donnees/);
    await tabTo("textbox");
    await page.keyboard.type(receipt);
    await page.keyboard.press("Enter");
    await page.getByText("La réponse est effacée.").waitFor();

    expect([...origins]).toEqual([portal.origin]);
    expect(complaints).toEqual([]);
    expect(await kept()).toEqual({ cookies: 0, local: 0, session: 0, databases: 0 });
    expect(await portal.closeAndCount()).toBe(0);
  },
);

test(
  "without JavaScript a form asks the same, and its receipt is on the next page",
  SLOW,
  async () => {
    await context.close();
    await visit({ javaScriptEnabled: false });
    await page.goto(`${portal.origin}/sondage?lang=en`);
    await page.getByRole("radio", { name: "0", exact: true }).check();
    await page.getByRole("textbox").fill("Nobody answers.");
    await page.getByRole("button", { name: "Send my answer" }).click();
    await page.getByText("Thank you, the answer is recorded.").waitFor();
    expect(await page.locator("main code").innerText()).toMatch(/^[\w-]{22}$/);
    expect(complaints).toEqual([]);
    expect(await portal.closeAndCount()).toBe(1);
  },
);

/** Presses Tab until something of a role, and of a name, has the focus. */
async function tabTo(role: "radio" | "textbox" | "button" | "link", name?: string): Promise<void> {
  const wanted = page.getByRole(role, name === undefined ? {} : { name });
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press("Tab");
    const focused = await wanted.evaluateAll((found) =>
      found.some((one) => (one.getRootNode() as Document | ShadowRoot).activeElement === one),
    );
    if (focused) return;
  }
  throw new Error(`Tab never led to a ${role} ${name ?? ""}.`);
}

/** What the machine holds of the visit. */
async function kept(): Promise<Record<string, number>> {
  const cookies = (await context.cookies()).length;
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
  }));
  return { cookies, ...stored };
}
