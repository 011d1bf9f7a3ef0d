import type { Page } from "playwright";
import { expect, test } from "vitest";
import { browsing } from "../material/browsing.ts";
import { heardEvents, listened } from "../material/events.ts";
import { hostPage, survey } from "../material/host-page.ts";

const browsed = browsing();
const FILLER = `<p style="height:3000px">Long</p>`;
const focusName = (page: Page) =>
  page.evaluate(() => {
    const inner = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
    return inner?.getAttribute("part") ?? inner?.id ?? inner?.tagName;
  });
const panel = (page: Page) => page.getByRole("region", { name: /Recommanderiez-vous/ });

test("its button opens the panel and gives it the focus; Escape closes it and gives it back", async () => {
  const page = await browsed.visit(hostPage({ body: survey(`display="button"`) }));
  await listened(page);
  const button = page.getByRole("button", { name: "Donner mon avis" });
  expect(await button.getAttribute("aria-expanded")).toBe("false");
  await button.focus();
  await page.keyboard.press("Enter");
  await panel(page).waitFor();
  expect(await button.getAttribute("aria-expanded")).toBe("true");
  expect(await focusName(page)).toBe("panel");
  await page.keyboard.press("Escape");
  await panel(page).waitFor({ state: "detached" });
  expect(await focusName(page)).toBe("opener");
  expect(await heardEvents(page)).toEqual([
    { type: "nps-open", reason: "button" },
    { type: "nps-dismiss", reason: "closed" },
  ]);
});

test("a panel that opens by itself is announced, is not modal, and never takes the focus", async () => {
  const body = `<input id="mine">${survey(`display="panel" open-when='{"delay":0.2,"afterAction":false}'`)}`;
  const page = await browsed.visit(hostPage({ body }));
  await listened(page);
  await page.locator("#mine").focus();
  await page.keyboard.type("abc");
  await panel(page).waitFor();
  await page.keyboard.type("def");
  expect(await page.locator("#mine").inputValue()).toBe("abcdef");
  expect(await page.getByRole("status").first().innerText()).toContain("Vous pouvez l’ignorer");
  expect((await heardEvents(page)).filter(({ type }) => type.startsWith("nps"))).toEqual([
    { type: "nps-open", reason: "condition" },
  ]);
  await page.keyboard.press("Escape");
  expect(await panel(page).isVisible()).toBe(true);
});

test.each([
  ["a delay", `{"delay":0.1}`, async () => {}],
  [
    "half of the page scrolled",
    `{"scroll":0.5}`,
    (page: Page) =>
      page.evaluate(() => scrollTo({ top: scrollY === 2500 ? 2450 : 2500, behavior: "instant" })),
  ],
  [
    "the pointer leaving by the top",
    `{"exit":true}`,
    (page: Page) =>
      page.evaluate(() => document.dispatchEvent(new MouseEvent("mouseout", { clientY: -1 }))),
  ],
])("%s opens the panel, once the person has done something", async (_, when, happen) => {
  const body = FILLER + survey(`display="panel" open-when='${when}'`);
  const page = await browsed.visit(hostPage({ body }));
  await page.waitForFunction(() =>
    document.querySelector("nps-survey")?.shadowRoot?.querySelector("[part=announcement]"),
  );
  await page.waitForTimeout(100);
  await happen(page);
  await page.waitForTimeout(300);
  expect(await panel(page).count()).toBe(0);
  await page.keyboard.press("Shift");
  // On a busy machine, the first time may have come before the element began to watch.
  await expect
    .poll(async () => {
      await happen(page);
      return panel(page).count();
    })
    .toBe(1);
});

test.each([
  ["a share of pages that this one is not in", `{"delay":0,"share":0,"afterAction":false}`],
  ["a visit too early", `{"delay":0,"visits":{"count":2,"from":3},"afterAction":false}`],
])("%s keeps the panel closed", async (_, when) => {
  const page = await browsed.visit(
    hostPage({ body: survey(`display="panel" open-when='${when}'`) }),
  );
  await page.waitForTimeout(500);
  expect(await panel(page).count()).toBe(0);
});

test("the page opens and closes the panel, and draws chance itself", async () => {
  const page = await browsed.visit(hostPage({ body: survey(`display="panel"`) }));
  await page.waitForFunction(() =>
    document.querySelector("nps-survey")?.shadowRoot?.querySelector("[part=announcement]"),
  );
  await page.evaluate(() => document.querySelector("nps-survey")?.open());
  await panel(page).waitFor();
  await page.evaluate(() => document.querySelector("nps-survey")?.close());
  await panel(page).waitFor({ state: "detached" });
  await page.evaluate(() => {
    const element = document.querySelector("nps-survey");
    if (element) element.openWhen = { share: 0.5, random: () => 0.4, afterAction: false };
  });
  await panel(page).waitFor();
});

test("an answer is given in the panel, and closing it afterwards dismisses nothing", async () => {
  const page = await browsed.visit(hostPage({ body: survey(`display="button"`) }));
  await listened(page);
  await page.getByRole("button", { name: "Donner mon avis" }).click();
  await page.getByRole("radio", { name: "7" }).check();
  await page.getByRole("button", { name: "Envoyer ma réponse" }).click();
  await page.getByText("Merci").waitFor();
  await page.getByRole("button", { name: "Fermer" }).click();
  expect((await heardEvents(page)).map(({ type }) => type)).not.toContain("nps-dismiss");
});

test("what takes the focus in the page is not hidden by the panel", async () => {
  const links = Array.from({ length: 40 }, (_, i) => `<p><a href="#${i}">Lien ${i}</a></p>`).join(
    "",
  );
  const body = links + survey(`display="panel" open-when='{"delay":0,"afterAction":false}'`);
  const page = await browsed.visit(hostPage({ body }), { viewport: { width: 400, height: 700 } });
  await panel(page).waitFor();
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press("Tab");
    const isCovered = await page.evaluate(() => {
      const shown = document.querySelector("nps-survey")?.shadowRoot?.querySelector("[part=panel]");
      const focused = document.activeElement;
      if (!shown || !focused || focused.tagName !== "A") return false;
      return focused.getBoundingClientRect().bottom > shown.getBoundingClientRect().top;
    });
    expect(isCovered, `link ${i}`).toBe(false);
  }
});

test("with remember=local, a question that was left does not open by itself again; with none, it does", async () => {
  for (const [remember, again] of [
    ["local", 0],
    ["none", 1],
  ] as const) {
    const body = survey(
      `survey="boussole" display="panel" remember="${remember}" open-when='{"afterAction":false}'`,
    );
    const page = await browsed.visit(hostPage({ body }));
    await page.getByRole("button", { name: "Fermer" }).click();
    await page.reload();
    await page.waitForTimeout(600);
    expect(await panel(page).count(), remember).toBe(again);
    const stored = await page.evaluate(() => Object.entries(localStorage));
    expect(stored).toEqual(
      remember === "local"
        ? [["nps-survey:boussole:2026-T4", expect.stringMatching(/^\d+00000$/)]]
        : [],
    );
  }
});
