import { expect, test } from "vitest";
import { browsing } from "../material/browsing.ts";
import { hostPage, survey } from "../material/host-page.ts";

const browsed = browsing();

test("a person chooses a score, says why, sends, and is thanked with a receipt", async () => {
  const page = await browsed.visit(
    hostPage({ body: survey("", `<a slot="after-submit" href="/suite">Et ensuite</a>`) }),
  );
  await page.getByRole("radio", { name: "8" }).check();
  await page.getByLabel("Qu’est-ce qui explique votre note ?").fill("Claire et rapide.");
  await page.getByRole("button", { name: "Envoyer ma réponse" }).click();
  await page.getByText("Merci, votre réponse est enregistrée.").waitFor();
  expect(await page.getByText("REÇU-7F3K").isVisible()).toBe(true);
  expect(await page.getByRole("link", { name: "Et ensuite" }).isVisible()).toBe(true);
  expect([...browsed.site.collector.kept.values()]).toEqual([
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
