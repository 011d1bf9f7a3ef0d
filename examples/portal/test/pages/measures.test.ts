import { MEASURES } from "@communaute/metrics";
import { afterAll, describe, expect, test } from "vitest";
import { smallPortal } from "../material/small-portal.ts";

const { app, page, remove } = smallPortal();
afterAll(remove);

describe("the measures", () => {
  test("are all there, each with its question, its status in words and a page of its own", async () => {
    const html = await page("/mesures");
    const cards = html.split('<article class="measure">').slice(1);
    expect(cards).toHaveLength(MEASURES.length);
    for (const { definition } of MEASURES) {
      const card = cards.find((one) => one.includes(`href="/mesures/${definition.id}"`));
      expect(card).toContain(definition.question.fr);
      expect(card).toContain(definition.numerator.fr);
      expect(card).toMatch(/<strong>(Solide|Indicatif|Masqué|Sans valeur)<\/strong>\s: \p{Ll}/u);
      expect((await app.request(`/mesures/${definition.id}`)).status).toBe(200);
    }
  });

  test("tell a value with its unit, interval, level, method and counts", async () => {
    const html = await page("/mesures/community-nps");
    expect(html).toMatch(/<p class="value">−4,5 <span class="unit">points/);
    expect(html).toMatch(
      /entre −\d+,\d et \d+,\d points \(intervalle sûr à 95\s%, méthode\s: Wald/,
    );
    expect(html).toContain("<div><dt>Effectif</dt><dd>22</dd></div>");
    expect(html).toContain("<strong>Indicatif</strong>");
  });

  test("say why there is no value, and that it is not zero", async () => {
    const html = await page("/mesures/manual-tickets?lang=en");
    expect(html).toContain('<span class="none">no value</span>');
    expect(html).toContain("<strong>No value</strong>: nothing is known of this measure");
  });

  test("mark what later corrections may still change", async () => {
    expect(await page("/mesures/active-members")).toContain("<strong>Provisoire</strong>\u00a0: ");
  });
});

describe("a measure broken down", () => {
  test("is chosen by a form that keeps the language", async () => {
    const html = await page("/mesures/active-members?par=domain&lang=en");
    expect(html).toContain('action="/mesures/active-members"');
    expect(html).toContain('<input type="hidden" name="lang" value="en">');
    expect(html).toContain('<option value="domain" selected>Trade</option>');
  });

  test("shows neither value nor count of a part that is too small", async () => {
    const html = await page("/mesures/community-nps?par=domain");
    const [, row] = html.match(/<th scope="row"[^>]*><div>Coaching<\/div><\/th>(.*?)<\/tr>/) ?? [];
    expect(row).toContain("<div>masqué</div>");
    expect(row).not.toMatch(/>\d/);
  });

  test("can be broken down by what members declared, and then tells nothing of two people", async () => {
    const html = await page("/mesures/active-members?par=gender");
    expect(html).toContain('<option value="gender" selected>Genre déclaré</option>');
    const rows = html.match(/<div>(Femmes|Hommes)<\/div><\/th>.*?<\/tr>/g);
    expect(rows).toHaveLength(2);
    for (const row of rows ?? []) expect(row).toContain("<div>masqué</div>");
  });

  test("by something that it cannot be broken down by is the measure alone", async () => {
    const html = await page("/mesures/active-members?par=shoe-size");
    expect(html).not.toContain(" selected>");
  });
});

test("the quarters are a table, and the line above it is for the eye only", async () => {
  const html = await page("/mesures/active-members");
  expect(html).toContain(
    '<svg class="sparkline" viewBox="0 0 320 72" width="320" height="72" aria-hidden="true"',
  );
  const quarters = html.match(/<div>\d(er|e) trimestre/g);
  expect(quarters).toHaveLength(8);
  expect(html).toContain("<div>3e trimestre 2026</div>");
});

test("a measure that nobody defined is not found", async () => {
  expect((await app.request("/mesures/happiness")).status).toBe(404);
});
