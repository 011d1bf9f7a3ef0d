import { render } from "@lit-labs/ssr";
import { collectResult } from "@lit-labs/ssr/lib/render-result.js";
import { html } from "lit";
import { expect, test } from "vitest";
import "../../dist/define.js";
import { browsing } from "../material/browsing.ts";
import { hostPage, survey } from "../material/host-page.ts";

const browsed = browsing();

test("what a server drew is seen without any script, and is drawn anew, once, with it", async () => {
  const body = await collectResult(
    render(
      html`<nps-survey endpoint="/answers" question="Recommanderiez-vous la Boussole ?" privacy-href="/donnees"></nps-survey>`,
    ),
  );
  const still = await browsed.visit(hostPage({ body }), { javaScriptEnabled: false });
  expect(await still.getByRole("radio").count()).toBe(11);
  const page = await browsed.visit(hostPage({ body }));
  await page.getByRole("radio", { name: "8" }).check();
  expect(await page.getByRole("radio").count()).toBe(11);
  await page.getByRole("button", { name: "Envoyer ma réponse" }).click();
  await page.getByText("Merci").waitFor();
  expect(browsed.site.collector.kept.size).toBe(1);
});

test("without any script, what the page wrote inside is there instead; with it, it is not", async () => {
  const fallback = `<p>Répondez sur <a href="/formulaire">le formulaire</a>.</p>`;
  for (const mode of ["", "light-dom"]) {
    const body = survey(mode, fallback);
    const still = await browsed.visit(hostPage({ body }), { javaScriptEnabled: false });
    expect(await still.getByRole("link", { name: "le formulaire" }).isVisible()).toBe(true);
    const page = await browsed.visit(hostPage({ body }));
    await page.getByRole("radio").first().waitFor();
    expect(await page.getByRole("link", { name: "le formulaire" }).isVisible(), mode).toBe(false);
  }
});
