import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { ADDRESSES } from "../material/addresses.ts";
import { smallPortal } from "../material/small-portal.ts";

const { page, remove } = smallPortal();
afterAll(remove);

const HOSTILE =
  /<script(?! type="module" src="\/nps-survey\/nps-survey\.min\.js">)|<img|<svg(?! class="sparkline")|<em>|<b>|onerror="|javascript:[^<]*"/i;

test.each(ADDRESSES)("%s shows markup in the files as text", async (address) => {
  expect(await page(address)).not.toMatch(HOSTILE);
});

test("a hostile name is shown as it is written", async () => {
  const html = await page("/membres/malo.piege");
  expect(html).toContain("<h1>&lt;img src=x onerror=alert(&#39;nom&#39;)&gt;</h1>");
  expect(html).toContain("&lt;script&gt;alert(&#39;bio&#39;)&lt;/script&gt;");
});

test("an address that is no web address is text, and no link", async () => {
  expect(await page("/startups/potager")).toContain(
    "<span>javascript:alert(&#39;potager&#39;)</span>",
  );
});

test("whatever is asked for in an address comes back as text", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("/membres", "/startups", "/diagnostics", "/mesures/stability", "/nulle-part"),
      fc.constantFrom("q", "page", "lang", "phase", "gravite", "code", "par"),
      fc.string({ unit: "binary" }),
      async (path, name, value) => {
        const hostile = `"><script>${value}</script>`;
        const query = new URLSearchParams({ [name]: hostile });
        expect(await page(`${path}?${query}`)).not.toMatch(/<script/i);
      },
    ),
    { numRuns: 60 },
  );
});
