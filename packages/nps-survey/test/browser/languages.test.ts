import { expect, test } from "vitest";
import { browsing } from "../material/browsing.ts";
import { hostPage } from "../material/host-page.ts";

const browsed = browsing();
const NOTICE = `privacy-href="/donnees"`;

test.each([
  ["en-GB", "ltr", "Send my answer", "not at all likely"],
  ["es", "ltr", "Enviar mi respuesta", "nada probable"],
  ["ar", "rtl", "إرسال إجابتي", "غير محتمل إطلاقا"],
  ["br", "ltr", "Kas va respont", "tamm ebet"],
  ["fr-CA", "ltr", "Envoyer ma réponse", "pas du tout probable"],
])(
  "on a page in %s, every name is in its language, and nothing else was shown before",
  async (lang, direction, send, low) => {
    const page = await browsed.visit(
      hostPage({ lang, body: `<nps-survey ${NOTICE}></nps-survey>` }),
    );
    await page.getByRole("button", { name: send }).waitFor();
    await page.getByRole("radio", { name: `0 ${low}` }).check();
    const inside = await page
      .locator("[part=survey]")
      .evaluate((root: HTMLElement) => ({ lang: root.lang, dir: root.dir, text: root.innerText }));
    expect(inside).toMatchObject({ lang: lang.slice(0, 2), dir: direction });
    if (!lang.startsWith("fr")) expect(inside.text).not.toMatch(/Envoyer|votre|réponse/);
  },
);

test("the element's own language wins over the page's, and may change", async () => {
  const page = await browsed.visit(
    hostPage({ lang: "fr", body: `<nps-survey lang="en" ${NOTICE}></nps-survey>` }),
  );
  await page.getByRole("button", { name: "Send my answer" }).waitFor();
  await page.evaluate(() => document.querySelector("nps-survey")?.setAttribute("lang", "es"));
  await page.getByRole("button", { name: "Enviar mi respuesta" }).waitFor();
  await page.evaluate(() => document.querySelector("nps-survey")?.setAttribute("lang", "fr"));
  await page.getByRole("button", { name: "Envoyer ma réponse" }).waitFor();
});

test("a page gives its own texts, and even a language that the element does not speak", async () => {
  const texts = `{"question":"Würden Sie uns empfehlen?","send":"Senden"}`;
  const page = await browsed.visit(
    hostPage({ lang: "de", body: `<nps-survey texts='${texts}' ${NOTICE}></nps-survey>` }),
  );
  await page.getByRole("button", { name: "Senden" }).waitFor();
  expect(await page.locator("[part=survey]").getAttribute("lang")).toBe("de");
});
