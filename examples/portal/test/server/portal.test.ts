import { afterAll, describe, expect, test } from "vitest";
import { PAGES } from "../../src/pages/catalogue.ts";
import { portal } from "../../src/server/portal.ts";
import { ADDRESSES, NOWHERE } from "../material/addresses.ts";
import { smallArrivals, smallPortal } from "../material/small-portal.ts";

const small = smallPortal();
const { app, page } = small;
afterAll(small.remove);

const broken = portal({
  ...smallArrivals(),
  desk: small.survey,
  snapshot: () => Promise.reject(new Error("secret")),
  onFailure: () => {},
});

describe("the portal", () => {
  test.each(ADDRESSES)("shows %s", async (address) => {
    const response = await app.request(address);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^text\/html; charset=utf-8/i);
  });

  test("is tried on every page of its catalogue", () => {
    const tried = PAGES.filter(({ path }) => {
      const pattern = new RegExp(`^${path.replace(/:\w+/, "[^/?]+")}(\\?|$)`);
      return ADDRESSES.some((address) => pattern.test(address));
    });
    expect(tried).toEqual(PAGES);
  });

  test.each([NOWHERE, "/startups/inconnue", "/nulle-part", "/%E0%A4%A", "/membres/"])(
    "says that %s does not exist, and where to go on",
    async (address) => {
      const response = await app.request(address);
      expect(response.status).toBe(404);
      const html = await response.text();
      expect(html).toContain("<h1>Cette page n’existe pas</h1>");
      expect(html).toContain('<a href="/diagnostics">signalements</a>');
    },
  );

  test("says that it failed without giving the reason away", async () => {
    const response = await broken.request("/");
    expect(response.status).toBe(500);
    const html = await response.text();
    expect(html).toContain("aucun fichier n’a été touché");
    expect(html).not.toContain("secret");
  });

  test("tells the terminal why it failed", async () => {
    const reasons: unknown[] = [];
    const reason = new Error("disque");
    const failing = portal({
      ...smallArrivals(),
      desk: small.survey,
      snapshot: () => Promise.reject(reason),
      onFailure: (told) => reasons.push(told),
    });
    await failing.request("/startups");
    expect(reasons).toEqual([reason]);
  });

  test("tells machines that it runs, even when the community cannot be read", async () => {
    const response = await broken.request("/healthz");
    expect([response.status, await response.text()]).toEqual([200, "ok"]);
  });

  test.each([
    ["a page", app, "/"],
    ["a missing page", app, NOWHERE],
    ["a failure", broken, "/"],
    ["the style sheet", app, "/style.css"],
  ])("allows %s no script, frame or other origin", async (_what, from, address) => {
    const { headers } = await from.request(address);
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
  });

  test("asks for nothing from elsewhere", async () => {
    for (const address of ADDRESSES) {
      expect(await page(address)).not.toMatch(/(?:src|<link[^>]* href|action)="(?:https?:)?\/\//);
    }
  });

  test("serves its own style sheet and icon", async () => {
    const style = await app.request("/style.css");
    expect(style.headers.get("content-type")).toBe("text/css; charset=utf-8");
    expect(await style.text()).toContain("light-dark(");
    expect((await app.request("/icon.svg")).headers.get("content-type")).toBe("image/svg+xml");
  });
});
