import type { Page } from "playwright";
import { expect, test } from "vitest";
import { browsing } from "../material/browsing.ts";
import { hostPage, survey } from "../material/host-page.ts";

const browsed = browsing();
const NOTICE = `privacy-href="/donnees"`;

async function told(
  attributes: string,
): Promise<{ page: Page; messages: string[]; faults: unknown[]; errors: string[] }> {
  const context = await browsed.browser.newContext();
  const page = await context.newPage();
  const messages: string[] = [];
  const errors: string[] = [];
  page.on("console", (message) => messages.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  await page.addInitScript(() => {
    Object.assign(window, { faults: [] });
    addEventListener("nps-error", (event) => {
      (window as unknown as { faults: unknown[] }).faults.push(
        ...((event as unknown as { faults?: unknown[] }).faults ?? []),
      );
    });
  });
  await page.goto(browsed.site.page(hostPage({ body: `<nps-survey ${attributes}></nps-survey>` })));
  await page.locator("[part=survey] > *").first().waitFor();
  await expect.poll(() => messages.length).toBeGreaterThan(0);
  await page.waitForTimeout(150);
  const faults = await page.evaluate(() => (window as unknown as { faults: unknown[] }).faults);
  return { page, messages, faults, errors };
}

test.each([
  [
    "an endpoint that is no web address",
    `endpoint="javascript:alert(1)" ${NOTICE}`,
    "endpoint-unusable",
    "unavailable",
  ],
  [
    "an endpoint that is no address",
    `endpoint="https://" ${NOTICE}`,
    "endpoint-unusable",
    "unavailable",
  ],
  ["no notice in production", "", "privacy-missing", "unavailable"],
  [
    "a notice that runs code",
    `privacy-href="javascript:alert(1)"`,
    "privacy-missing",
    "unavailable",
  ],
  ["an unknown language", `lang="tlh" ${NOTICE}`, "language-unknown", "asked"],
  ["questions that are no JSON", `questions="[{" ${NOTICE}`, "questions-malformed", "asked"],
  [
    "a question of an unknown kind",
    `questions='[{"kind":"x","id":"a","text":"?"}]' ${NOTICE}`,
    "questions-malformed",
    "asked",
  ],
  ["texts that are no JSON", `texts="bonjour" ${NOTICE}`, "object-malformed", "asked"],
  ["an unknown display", `display="popup" ${NOTICE}`, "attribute-value", "asked"],
  ["an unknown environment", `environment="prod" ${NOTICE}`, "attribute-value", "asked"],
  ["an unknown memory", `remember="forever" ${NOTICE}`, "attribute-value", "asked"],
  ["a heading of level nine", `heading-level="9" ${NOTICE}`, "attribute-value", "asked"],
  ["a month offline", `offline-days="30" ${NOTICE}`, "attribute-value", "asked"],
])(
  "%s is told once, in both languages, and the page stays whole",
  async (_, attributes, fault, fallback) => {
    const { page, messages, faults, errors } = await told(attributes);
    expect(errors).toEqual([]);
    expect(faults).toEqual([fault]);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(`- ${fault}`);
    expect(messages[0]).toContain("mal configuré");
    expect(messages[0]).toContain("misconfigured");
    const asked = await page.getByRole("radio").count();
    expect(asked).toBe(fallback === "asked" ? 11 : 0);
    if (fallback !== "asked") {
      expect(
        await page.getByText("Ce sondage n’est pas disponible pour le moment.").isVisible(),
      ).toBe(true);
    }
  },
);

test("answers of a page whose environment is unknown are tests", async () => {
  const page = await browsed.visit(hostPage({ body: survey(`environment="dmeo"`) }));
  await page.getByRole("radio", { name: "9" }).check();
  await page.getByRole("button", { name: "Envoyer ma réponse" }).click();
  await page.getByText("Merci").waitFor();
  expect([...browsed.site.collector.kept.values()]).toMatchObject([{ ctx: { env: "test" } }]);
});

test("a sound configuration says nothing", async () => {
  const page = await browsed.visit(hostPage({ body: "" }));
  const messages: string[] = [];
  page.on("console", (message) => messages.push(message.text()));
  await page.evaluate(
    (html) => document.querySelector("main")?.setHTMLUnsafe(html),
    survey(`heading-level="2" remember="none" display="inline" environment="production"`),
  );
  await page
    .getByRole("heading", { name: "Recommanderiez-vous la Boussole ?", level: 2 })
    .waitFor();
  await page.waitForTimeout(200);
  expect(messages).toEqual([]);
});

test("where the files beside the element are missing, the question is asked all the same, in French", async () => {
  const context = await browsed.browser.newContext();
  const page = await context.newPage();
  const messages: string[] = [];
  page.on("console", (message) => messages.push(message.text()));
  await page.route("**/nps-survey/*.js", (route) => route.abort());
  await page.goto(browsed.site.page(hostPage({ lang: "en", body: survey() })));
  await page.getByRole("radio", { name: "0 pas du tout probable" }).waitFor();
  expect(messages.filter((message) => message.includes("part-missing"))).toHaveLength(1);
});
