import type { Page } from "playwright";
import { expect, test } from "vitest";
import { browsing } from "../material/browsing.ts";
import { heardEvents, listened } from "../material/events.ts";
import { hostPage, survey } from "../material/host-page.ts";

const browsed = browsing();
const send = (page: Page) => page.getByRole("button", { name: "Envoyer ma réponse" }).click();
const kept = () => [...browsed.site.collector.kept.values()];

test("a person chooses a score, says why, sends, and is thanked with a receipt", async () => {
  const page = await browsed.visit(
    hostPage({ body: survey("", `<a slot="after-submit" href="/suite">Et ensuite</a>`) }),
  );
  await page.getByRole("radio", { name: "8" }).check();
  await page.getByLabel("Qu’est-ce qui explique votre note ?").fill("Claire et rapide.");
  await send(page);
  await page.getByText("Merci, votre réponse est enregistrée.").waitFor();
  expect(await page.getByText("REÇU-7F3K").isVisible()).toBe(true);
  expect(await page.getByRole("link", { name: "Et ensuite" }).isVisible()).toBe(true);
  expect(kept()).toEqual([
    {
      v: 1,
      id: expect.stringMatching(
        /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      ),
      wave: "2026-T4",
      score: 8,
      comment: "Claire et rapide.",
      ctx: { lang: "fr", env: "production" },
    },
  ]);
});

test("zero is a score: it opens the comment, it is sent, and the person is thanked", async () => {
  const page = await browsed.visit();
  await page.getByRole("radio", { name: "0 pas du tout probable" }).check();
  expect(await page.getByRole("textbox").isVisible()).toBe(true);
  await send(page);
  await page.getByText("Merci").waitFor();
  expect(kept()).toMatchObject([{ score: 0 }]);
});

test("a survey without comments asks for none, and sends the score alone", async () => {
  const page = await browsed.visit(hostPage({ body: survey("no-comment") }));
  await page.getByRole("radio", { name: "8" }).check();
  expect(await page.getByRole("textbox").count()).toBe(0);
  await send(page);
  await page.getByText("Merci").waitFor();
  expect(kept()[0]).not.toHaveProperty("comment");
});

test("nothing is chosen for anyone, and choosing sends nothing", async () => {
  const page = await browsed.visit();
  expect(await page.getByRole("radio", { checked: true }).count()).toBe(0);
  expect(await page.getByRole("textbox").count()).toBe(0);
  await page.getByRole("radio", { name: "10" }).check();
  await page.waitForTimeout(300);
  expect(browsed.site.collector.requests).toEqual([]);
});

test("the comment is asked for in words that suit the score, and what is written stays", async () => {
  const page = await browsed.visit();
  const asked: string[] = [];
  for (const score of ["0", "6", "7", "8", "9", "10"]) {
    await page.getByRole("radio", { name: score }).first().check();
    if (score === "0") await page.getByRole("textbox").fill("Une phrase à moi.");
    asked.push(
      await page
        .getByRole("textbox")
        .evaluate(({ labels }: HTMLTextAreaElement) => `${labels?.[0]?.innerText}`),
    );
    expect(await page.getByRole("textbox").inputValue()).toBe("Une phrase à moi.");
  }
  expect(asked).toEqual([
    "Qu’est-ce qui devrait changer en premier ? (facultatif)",
    "Qu’est-ce qui devrait changer en premier ? (facultatif)",
    "Qu’est-ce qui explique votre note ? (facultatif)",
    "Qu’est-ce qui explique votre note ? (facultatif)",
    "Qu’est-ce qui vous plaît le plus ? (facultatif)",
    "Qu’est-ce qui vous plaît le plus ? (facultatif)",
  ]);
});

test("a score can be cleared", async () => {
  const page = await browsed.visit();
  await page.getByRole("radio", { name: "3" }).check();
  await page.getByRole("button", { name: "Effacer ma note" }).click();
  expect(await page.getByRole("radio", { checked: true }).count()).toBe(0);
  await page.getByRole("radio", { name: "3" }).check();
  expect(await page.getByRole("radio", { name: "3" }).isChecked()).toBe(true);
});

test("sending without a score says what to do, and leads to the scale", async () => {
  const page = await browsed.visit();
  await send(page);
  const group = page.getByRole("radiogroup", { name: /Choisissez une note de 0 à 10\.$/ });
  expect(await group.getAttribute("aria-invalid")).toBe("true");
  expect(
    await page
      .getByRole("radio")
      .first()
      .evaluate((radio) => radio.matches(":focus")),
  ).toBe(true);
  await page.keyboard.press("ArrowRight");
  expect(await page.getByRole("radiogroup").getAttribute("aria-invalid")).toBe("false");
  expect(browsed.site.collector.requests).toEqual([]);
});

test("a person may prefer not to answer: nothing is sent, and the page is told", async () => {
  const page = await browsed.visit();
  await listened(page);
  await page.getByRole("button", { name: "Je préfère ne pas répondre" }).click();
  expect(await page.getByRole("status").innerText()).toBe("C’est noté. Bonne journée.");
  expect(await heardEvents(page)).toEqual([{ type: "nps-dismiss", reason: "declined" }]);
  expect(browsed.site.collector.requests).toEqual([]);
});

test("further questions are asked as given, each may be skipped, and their answers are sent", async () => {
  const questions = [
    { kind: "satisfaction", id: "satisfaction", text: "L’accompagnement reçu ?" },
    {
      kind: "choices",
      id: "uses",
      text: "Pour quoi faire ?",
      multiple: true,
      choices: [
        { value: "a", label: "Apprendre" },
        { value: "b", label: "Publier" },
        { value: "c", label: "Autre" },
      ],
    },
    {
      kind: "choices",
      id: "often",
      text: "Souvent ?",
      choices: [
        { value: "yes", label: "Oui" },
        { value: "no", label: "Non" },
      ],
    },
    { kind: "text", id: "word", text: "Un mot ?" },
  ];
  const body = survey(`questions='${JSON.stringify(questions)}'`);
  const page = await browsed.visit(hostPage({ body }));
  expect(await page.getByRole("group").count()).toBe(0);
  await page.getByRole("radio", { name: "9" }).check();
  await page.getByRole("radio", { name: "Bonne", exact: true }).check();
  await page.getByRole("checkbox", { name: "Autre" }).check();
  await page.getByRole("checkbox", { name: "Apprendre" }).check();
  await page.getByRole("checkbox", { name: "Autre" }).uncheck();
  await page.getByRole("radio", { name: "Oui" }).check();
  const often = page.getByRole("group", { name: "Souvent ? (facultatif)" });
  await often.getByRole("radio", { name: "Sans réponse" }).check();
  await page.getByLabel("Un mot ?").fill("Merci");
  await send(page);
  await page.getByText("Merci, votre").waitFor();
  expect(kept()).toMatchObject([{ answers: { satisfaction: 4, uses: ["a"], word: "Merci" } }]);
});
