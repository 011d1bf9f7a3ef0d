import { afterAll, expect, test } from "vitest";
import { ADDRESSES, NOWHERE } from "../material/addresses.ts";
import { smallPortal } from "../material/small-portal.ts";

const { page, remove } = smallPortal();
afterAll(remove);

test("French is spoken unasked, and to whoever asks for a language that is not there", async () => {
  for (const address of ["/", "/?lang=fr", "/?lang=de", "/?lang="]) {
    const html = await page(address);
    expect(html).toContain('<html lang="fr">');
    expect(html).toContain("Membres en mission");
  }
});

test.each([...ADDRESSES, NOWHERE])(
  "%s leads to itself in English, with its filters",
  async (address) => {
    const french = new URL(address, "http://localhost");
    french.searchParams.delete("lang");
    const html = await page(`${french.pathname}${french.search}`);
    french.searchParams.set("lang", "en");
    const link = french.search.replaceAll("&", "&amp;");
    expect(html).toContain(`<a href="${link}" lang="en" hreflang="en">English</a>`);
  },
);

test("every link and form inside the portal stays in English", async () => {
  for (const address of ADDRESSES) {
    const english = `${address}${address.includes("?") ? "&" : "?"}lang=en`;
    const html = await page(english);
    expect(html).toContain('<html lang="en">');
    const links = [...html.matchAll(/<a href="(\/[^"]*)"/g)].map(([, href]) => href);
    expect(links.length).toBeGreaterThan(7);
    for (const link of links) expect(link).toMatch(/[?;]lang=en(&|$)/);
    const actions = [...html.matchAll(/method="post" action="([^"]*)"/g)].map(
      ([, action]) => action,
    );
    for (const action of actions) expect(action).toMatch(/[?;]lang=en(&|$)/);
    const forms = html.match(/<form[^>]*method="get"/g)?.length ?? 0;
    expect(html.match(/<input type="hidden" name="lang" value="en">/g)?.length ?? 0).toBe(forms);
  }
});

test("the link to the other language never leaves the portal, whatever the address", async () => {
  const html = await page("http://localhost//ailleurs.example/x");
  expect(html).toContain('<a href="?lang=en"');
});

test("messages and numbers speak the language of the page", async () => {
  expect(await page("/diagnostics")).toContain("mets-le tout entier entre guillemets");
  expect(await page("/diagnostics?lang=en")).not.toContain("guillemets");
  expect(await page("/startups/potager")).toContain(">1er juillet 2024</time>");
  expect(await page("/startups/potager?lang=en")).toContain(">1 July 2024</time>");
});
