import type { Page } from "playwright";
import { beforeEach, describe, expect, test } from "vitest";
import { browsing } from "../material/browsing.ts";
import { hostPage } from "../material/host-page.ts";

const browsed = browsing();
const html = (attributes: string) =>
  hostPage({
    body: `<form><label>Nom <input name="nom" value="Ada"></label><nps-survey name="nps" privacy-href="/donnees" ${attributes}></nps-survey><button>Valider</button><button type="reset">Vider</button></form>`,
  });
const data = (page: Page) =>
  page.evaluate(() =>
    [...new FormData(document.forms[0])].map(([name, value]) => `${name}=${value}`),
  );

describe("in a form of the page", () => {
  let page: Page;
  beforeEach(async () => {
    page = await browsed.visit(html("required"));
    await page.evaluate(() => {
      Object.assign(window, { sent: 0 });
      document.forms[0]?.addEventListener("submit", (event) => {
        event.preventDefault();
        Object.assign(window, { sent: (window as unknown as { sent: number }).sent + 1 });
      });
    });
    await page.getByRole("radio").first().waitFor();
  });
  const sent = () => page.evaluate(() => (window as unknown as { sent: number }).sent);

  test("the form sends: the element has no button for it", async () => {
    expect(await page.getByRole("button", { name: "Envoyer ma réponse" }).count()).toBe(0);
  });

  test("the form's data holds the score and the comment, and nothing before a score is chosen", async () => {
    expect(await data(page)).toEqual(["nom=Ada"]);
    await page.getByRole("radio", { name: "0" }).first().check();
    await page.getByRole("textbox").last().fill("Trop lent");
    expect(await data(page)).toEqual(["nom=Ada", "nps=0", "nps.comment=Trop lent"]);
  });

  test("a required score keeps the form from leaving, and says why", async () => {
    await page.getByRole("button", { name: "Valider" }).click();
    expect(await sent()).toBe(0);
    expect(await page.evaluate(() => document.forms[0]?.checkValidity())).toBe(false);
    await page.getByRole("radio", { name: "4" }).check();
    await page.getByRole("button", { name: "Valider" }).click();
    expect(await sent()).toBe(1);
  });

  test("Enter on a score sends the form once, without leaving the page", async () => {
    await page.getByRole("radio", { name: "4" }).check();
    await page.keyboard.press("Enter");
    expect(await sent()).toBe(1);
  });

  test("the form's reset clears the answer", async () => {
    await page.getByRole("radio", { name: "4" }).check();
    await page.getByRole("button", { name: "Vider" }).click();
    expect(await data(page)).toEqual(["nom=Ada"]);
    expect(await page.getByRole("radio", { checked: true }).count()).toBe(0);
  });

  test("preferring not to answer lets the form leave without a score", async () => {
    await page.getByRole("button", { name: "Je préfère ne pas répondre" }).click();
    await page.getByRole("button", { name: "Valider" }).click();
    expect(await sent()).toBe(1);
    expect(await data(page)).toEqual(["nom=Ada"]);
  });
});

test("a disabled fieldset of the page disables the question", async () => {
  const body = `<form><fieldset disabled><nps-survey name="nps" privacy-href="/d"></nps-survey></fieldset></form>`;
  const page = await browsed.visit(hostPage({ body }));
  await page.getByRole("radio").first().waitFor();
  expect(await page.getByRole("radio").first().isDisabled()).toBe(true);
});

test("the back button brings the answer back", async () => {
  const page = await browsed.visit(html(`action="/page/0"`));
  await page.getByRole("radio", { name: "6" }).check();
  await page.getByRole("textbox").last().fill("À suivre");
  await page.goto(`${browsed.site.origin}/dist/nps-survey.min.js`);
  await page.goBack();
  await page.getByRole("radio", { name: "6", checked: true }).waitFor();
  expect(await page.getByRole("textbox").last().inputValue()).toBe("À suivre");
});
