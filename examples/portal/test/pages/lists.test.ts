import { afterAll, describe, expect, test } from "vitest";
import { smallPortal } from "../material/small-portal.ts";

const small = smallPortal();
afterAll(small.remove);

function names(html: string): string[] {
  return [...html.matchAll(/rowheader"[^>]*><div><a [^>]*>([^<]*)</g)].map(([, name]) => name!);
}

describe("a list", () => {
  test.each([
    [
      "all startups by name, articles and capitals as they are",
      "/startups",
      ["L’Ancre", "Potager partagé"],
    ],
    ["a word of a name, without its accent", "/startups?q=PARTAGE", ["Potager partagé"]],
    ["words in any order", "/startups?q=parcelle+potager", ["Potager partagé"]],
    ["an id", "/membres?q=ysee.tournesol", ["Ysée Tournesol"]],
    ["the phase of the day", "/startups?phase=construction", ["Potager partagé"]],
    ["what is live", "/startups?etat=active", ["Potager partagé"]],
    ["an incubator", "/startups?incubateur=atelier&etat=inactive", ["L’Ancre"]],
    ["who is on a mission", "/membres?activite=active", ["Ysée Tournesol"]],
    ["a trade", "/membres?metier=Animation", []],
    ["a type", "/organisations?type=administration-centrale", ["Ministère des jardins"]],
    ["nothing, when two filters exclude each other", "/startups?q=ancre&etat=active", []],
  ])("can be narrowed to %s", async (_what, address, expected) => {
    expect(names(await small.page(address))).toEqual(expected);
  });

  test("says what to do when nothing is left", async () => {
    expect(await small.page("/membres?q=personne")).toContain("enlève-en un");
  });

  test("keeps what was asked for in its form, with a way back to everything", async () => {
    const html = await small.page("/startups?q=pota&phase=construction");
    expect(html).toContain('name="q" value="pota"');
    expect(html).toContain('<option value="construction" selected>Construction (1)</option>');
    expect(html).toContain('<a href="/startups">Tout montrer</a>');
  });

  test("links to what an entity refers to, and tells what cannot be found", async () => {
    const member = await small.page("/membres/ysee.tournesol");
    expect(member).toContain('<a href="/startups/potager">Potager partagé</a>');
    expect(member).toContain('<a href="/equipes/animation">Animation</a>');
    const other = await small.page("/membres/malo.piege");
    expect(other).toContain('<code>potagre</code> <span class="quiet">(introuvable)</span>');
  });

  test.each([
    [
      "/startups/potager",
      ["/membres/ysee.tournesol", "/incubateurs/atelier", "/organisations/ministere-des-jardins"],
    ],
    ["/startups/ancre", ["/membres/ysee.tournesol"]],
    ["/incubateurs/atelier", ["/startups/potager", "/startups/ancre", "/equipes/animation"]],
    ["/organisations/ministere-des-jardins", ["/incubateurs/atelier", "/startups/potager"]],
    ["/equipes/animation", ["/membres/ysee.tournesol", "/incubateurs/atelier"]],
  ])("leads from %s to all that it has to do with", async (address, links) => {
    const html = await small.page(address);
    for (const link of links) expect(html).toContain(`<a href="${link}">`);
  });
});

describe("a long list", () => {
  const members = Array.from({ length: 120 }, (_, index) => {
    const number = String(index).padStart(3, "0");
    return [
      `content/_authors/fleur.${letters(index)}.md`,
      `---\nfullname: Fleur ${number}\nrole: Fleuriste\nmissions:\n  - start: 2020-01-01\n    end: 2020-12-31\n---\n`,
    ] as const;
  });
  const long = smallPortal(Object.fromEntries(members));
  afterAll(long.remove);

  test.each([
    ["the first fifty", "/membres", 50, "Fleur 000", "Page 1 sur 3"],
    ["the next fifty", "/membres?page=2", 50, "Fleur 050", "Page 2 sur 3"],
    ["what is left", "/membres?page=3", 20, "Fleur 100", "Page 3 sur 3"],
    ["the last page instead of one beyond it", "/membres?page=99", 20, "Fleur 100", "Page 3 sur 3"],
    ["the first page for nonsense", "/membres?page=-1e9", 50, "Fleur 000", "Page 1 sur 3"],
  ])("shows %s", async (_what, address, count, first, where) => {
    const html = await long.page(address);
    expect(names(html)).toHaveLength(count);
    expect(names(html)[0]).toBe(first);
    expect(html).toContain(where);
    expect(html).toContain("<caption>120 membres</caption>");
  });

  test("keeps its filters from page to page", async () => {
    const html = await long.page("/membres?q=fleur&page=2&lang=en");
    expect(html).toContain('href="/membres?q=fleur&amp;page=3&amp;lang=en" rel="next"');
    expect(html).toContain('href="/membres?q=fleur&amp;lang=en" rel="prev"');
  });
});

function letters(index: number): string {
  return [...String(index)].map((digit) => "abcdefghij"[Number(digit)]).join("");
}
