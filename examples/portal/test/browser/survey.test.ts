import type { BrowserContext, Page } from "playwright";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { WAVES } from "../material/small-survey.ts";
import { type BrowsedPortal, browsedPortal } from "./browsed-portal.ts";

const SLOW = { timeout: 60_000 };

describe("an answer", () => {
  let portal: BrowsedPortal;
  let visit: Visit;
  beforeEach(async () => {
    portal = await browsedPortal();
    visit = await visited(portal, "/sondage");
  }, 60_000);

  test(
    "that was kept while its acknowledgement was cut off is sent again, and is one row",
    SLOW,
    async () => {
      const { page } = visit;
      await page.getByRole("radio", { name: "9" }).check();
      await page.getByRole("textbox").fill("On apprend beaucoup.");
      portal.cutNext(1);
      const cutOff = page.waitForEvent("requestfailed");
      await page.getByRole("button", { name: "Envoyer ma réponse" }).click();
      expect((await cutOff).url()).toMatch(/\/responses$/);
      await page.getByText("Merci, votre réponse est enregistrée.").waitFor();
      expect(portal.collected).toEqual(["201 POST", "200 POST"]);
      expect(await portal.closeAndCount()).toBe(1);
    },
  );

  test(
    "is given with the keyboard alone, and erased with its receipt; nothing is kept, and nobody else asked",
    SLOW,
    async () => {
      const { page, origins, complaints } = visit;
      await tabTo(page, "radio");
      for (let step = 0; step < 8; step += 1) await page.keyboard.press("ArrowRight");
      expect(await page.getByRole("radio", { name: "8" }).isChecked()).toBe(true);
      await tabTo(page, "textbox");
      await page.keyboard.type("Du temps pour documenter.");
      await tabTo(page, "button", "Envoyer ma réponse");
      await page.keyboard.press("Enter");
      const receipt = await page.locator("[part=receipt]").innerText();
      expect(receipt).toMatch(/^[\w-]{22}$/);
      await tabTo(page, "link", "Ce que devient une réponse au sondage");
      await page.keyboard.press("Enter");
      await page.waitForURL(/donnees/);
      await tabTo(page, "textbox");
      await page.keyboard.type(receipt);
      await page.keyboard.press("Enter");
      await page.getByText("La réponse est effacée.").waitFor();

      expect([...origins]).toEqual([portal.origin]);
      expect(complaints).toEqual([]);
      expect(await kept(visit)).toEqual({ cookies: 0, local: 0, session: 0, databases: 0 });
      expect(await portal.closeAndCount()).toBe(0);
    },
  );

  test(
    "is given in a plain form where no script runs, and its receipt is on the next page",
    SLOW,
    async () => {
      const { page, complaints } = await visited(portal, "/sondage?lang=en", {
        javaScriptEnabled: false,
      });
      await page.getByRole("radio", { name: "0", exact: true }).check();
      await page.getByRole("textbox").fill("Nobody answers.");
      await page.getByRole("button", { name: "Send my answer" }).click();
      await page.getByText("Thank you, the answer is recorded.").waitFor();
      expect(await page.locator("main code").innerText()).toMatch(/^[\w-]{22}$/);
      expect(complaints).toEqual([]);
      expect(await portal.closeAndCount()).toBe(1);
    },
  );
});

describe("the results", () => {
  let portal: BrowsedPortal;
  beforeAll(async () => {
    portal = await browsedPortal();
  }, 60_000);
  afterAll(() => portal.close());

  test.each([
    ["none", 0, "nothing"],
    ["four", 4, "nothing"],
    ["five", 5, "Indicatif"],
    ["many", 29, "Indicatif"],
    ["thirty", 30, "Solide"],
  ] as const satisfies (readonly [(typeof WAVES)[number], number, string])[])(
    "of wave “%s”, with %i answers, show %s",
    SLOW,
    async (wave, people, shown) => {
      await portal.survey.answer(wave, people);
      const { page, close } = await visited(portal, `/sondage/resultats?vague=${wave}`);
      const text = await page.getByRole("main").innerText();
      const figures = await page.getByRole("article").allInnerTexts();
      const said = ["Rien à montrer", "Indicatif", "Solide"].filter((word) => text.includes(word));
      if (shown === "nothing") {
        expect(said).toEqual(["Rien à montrer"]);
        expect(figures).toEqual([]);
      } else {
        expect(said).toEqual([shown]);
        expect(figures[0]).toMatch(INTERVAL);
        expect(figures[1]).toContain(`${people} réponses sur 60 personnes invitées`);
      }
      await close();
    },
  );
});

const INTERVAL = /points?\s+entre −?[\d,]+ et [\d,]+ points \(intervalle sûr à 95\s%/;

/** A visit of one page: what it asked of whom, and what the browser complained about. */
interface Visit {
  page: Page;
  context: BrowserContext;
  origins: Set<string>;
  complaints: string[];
  close: () => Promise<void>;
}

async function visited(portal: BrowsedPortal, address: string, options = {}): Promise<Visit> {
  const context = await portal.browser.newContext({
    viewport: { width: 1024, height: 800 },
    ...options,
  });
  const page = await context.newPage();
  const [origins, complaints]: [Set<string>, string[]] = [new Set(), []];
  page.on("request", (request) => origins.add(new URL(request.url()).origin));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", ({ message }) => complaints.push(message));
  await page.goto(portal.origin + address);
  return { page, context, origins, complaints, close: () => context.close() };
}

/** Presses Tab until something of a role, and of a name, has the focus. */
async function tabTo(
  page: Page,
  role: "radio" | "textbox" | "button" | "link",
  name?: string,
): Promise<void> {
  const wanted = page.getByRole(role, name === undefined ? {} : { name });
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press("Tab");
    const isFocused = await wanted.evaluateAll((found) =>
      found.some((one) => (one.getRootNode() as Document | ShadowRoot).activeElement === one),
    );
    if (isFocused) return;
  }
  throw new Error(`Tab never led to a ${role} ${name ?? ""}.`);
}

/** What the machine holds of the visit. */
async function kept({ page, context }: Visit): Promise<Record<string, number>> {
  const cookies = (await context.cookies()).length;
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
  }));
  return { cookies, ...stored };
}
