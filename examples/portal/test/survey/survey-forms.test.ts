import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { smallPortal } from "../material/small-portal.ts";
import { smallSurvey } from "../material/small-survey.ts";

const small = smallPortal();
afterAll(async () => {
  await small.survey.stop();
  small.remove();
});

const SAME_ORIGIN = { "Sec-Fetch-Site": "same-origin" };

/** Sends a form as a browser does from the portal's own page. */
async function sent(
  address: string,
  fields: Record<string, string>,
  headers: Record<string, string> = SAME_ORIGIN,
): Promise<{ status: number; html: string }> {
  const response = await small.app.request(address, {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded", ...headers },
    body: new URLSearchParams(fields).toString(),
  });
  return { status: response.status, html: await response.text() };
}

/** The receipt that a page shows. */
function receiptIn(html: string): string {
  return /<code>([\w-]{22})<\/code>/.exec(html)?.[1] ?? "none";
}

test("the page brings a form with an id of its own, for those whose browser runs no script", async () => {
  const pages = [await small.page("/sondage"), await small.page("/sondage")];
  const ids = pages.map((html) => /name="id" value="([^"]+)"/.exec(html)?.[1]);
  expect(new Set(ids).size).toBe(2);
  expect(pages[0]).toMatch(/<nps-survey\s[^>]*>\s*<form class="asking" method="post"/);
});

test("neither the element nor the form asks for a comment that the survey does not take", async () => {
  const silent = smallSurvey({ ...small.survey.survey, comments: false });
  const portal = smallPortal(undefined, silent);
  const html = await portal.page("/sondage");
  expect(html).toMatch(/<nps-survey\s[^>]*\sno-comment\s*>/);
  expect(html).not.toContain('name="comment"');
  expect(await small.page("/sondage")).not.toContain("no-comment");
  await silent.stop();
  portal.remove();
});

test("an answer that is sent twice has one receipt, and another one under its id is refused", async () => {
  const answer = { id: randomUUID(), score: "0", comment: "Rien\r\nne va." };
  const first = await sent("/sondage", answer);
  const second = await sent("/sondage", answer);
  expect([first.status, second.status]).toEqual([200, 200]);
  expect(receiptIn(first.html)).toMatch(/^[\w-]{22}$/);
  expect(receiptIn(second.html)).toBe(receiptIn(first.html));
  const other = await sent("/sondage", { ...answer, score: "10" });
  expect(other.status).toBe(409);
  expect(other.html).toContain("Une autre réponse est déjà enregistrée");
});

test.each([
  ["no score", {}, "Il manque une note"],
  ["a score that is none", { score: "11" }, "Il manque une note"],
  ["a comment that is too long", { score: "5", comment: "é".repeat(2001) }, "Des champs"],
])("%s is refused, and what was written is still there", async (_what, fields, said) => {
  const id = randomUUID();
  const { status, html } = await sent("/sondage", { id, comment: "Un mot.", ...fields });
  expect(status).toBe(422);
  expect(html).toContain(said);
  expect(html).toContain(`name="id" value="${id}"`);
  expect(html).toMatch(/<textarea[^>]*>(Un mot\.|é{2001})<\/textarea>/);
});

test("a receipt erases its answer, from a page that says so; another one erases nothing", async () => {
  const { html } = await sent("/sondage", { id: randomUUID(), score: "7" });
  const address = "/sondage/donnees?lang=en";
  const erased = await sent(address, { recu: ` ${receiptIn(html)} ` });
  expect(erased.status).toBe(200);
  expect(erased.html).toContain("The answer is erased.");
  for (const recu of ["x".repeat(22), "", "../../v1/purge", "<script>"]) {
    const unknown = await sent(address, { recu });
    expect(unknown.status, recu).toBe(404);
    expect(unknown.html).not.toContain("The answer is erased.");
  }
});

test.each(["/sondage", "/sondage/donnees"])("%s takes no form from elsewhere", async (address) => {
  const fields = { id: randomUUID(), score: "7", recu: "x".repeat(22) };
  const { status } = await sent(address, fields, {
    "Sec-Fetch-Site": "cross-site",
    Origin: "https://ailleurs.example",
  });
  expect(status).toBe(403);
});
