import { afterAll, expect, test } from "vitest";
import { smallPortal } from "../material/small-portal.ts";

const small = smallPortal();
afterAll(small.remove);

const LIST = "/arrivee/ysee.tournesol";
const STEP = `${LIST}/etape`;

/** Sends a form as a browser does from the portal's own page. */
function send(
  address: string,
  fields: [string, string][],
  headers: Record<string, string> = { "Sec-Fetch-Site": "same-origin" },
): Promise<Response> {
  const body = new URLSearchParams(fields).toString();
  return Promise.resolve(
    small.app.request(address, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded", ...headers },
      body,
    }),
  );
}

/** What a page holds where the box of an item is ticked. */
const ticked = (item: string) => new RegExp(`value="${item}"[^>]*\\schecked\\s*>`);

test("a tick is kept, and asking for the page again says nothing twice", async () => {
  const response = await send(`${LIST}?comme=self`, [
    ["key", "a"],
    ["shown", "0:0:doc-incubateur"],
    ["shown", "0:0:agenda"],
    ["done", "doc-incubateur"],
  ]);
  expect([response.status, response.headers.get("location")]).toEqual([
    303,
    `${LIST}?comme=self&enregistre=1`,
  ]);
  const html = await small.page(LIST);
  expect(html).toMatch(ticked("doc-incubateur"));
  expect(html).not.toMatch(ticked("agenda"));
});

test("a form that is sent twice says it once", async () => {
  const fields: [string, string][] = [
    ["key", "b"],
    ["shown", "0:0:mot-de-passe"],
    ["done", "mot-de-passe"],
  ];
  await send(LIST, fields);
  await send(LIST, fields);
  expect(await small.page(LIST)).toContain("1:2:mot-de-passe");
});

test("what somebody else ticked meanwhile is not undone by a page drawn before", async () => {
  await send(LIST, [
    ["key", "c"],
    ["shown", "0:0:agenda"],
    ["done", "agenda"],
  ]);
  await send(LIST, [
    ["key", "d"],
    ["shown", "0:0:agenda"],
    ["shown", "0:0:messagerie-annonces"],
    ["done", "messagerie-annonces"],
  ]);
  expect(await small.page(LIST)).toMatch(ticked("agenda"));
});

test("a step of others is refused under the step, in words, and nothing is kept", async () => {
  const response = await send(LIST, [
    ["key", "e"],
    ["shown", "0:0:accueil"],
    ["done", "accueil"],
  ]);
  expect(response.status).toBe(422);
  expect(await response.text()).toContain("Ce n’est pas à toi de le dire pour cette étape.");
  expect(await small.page(LIST)).not.toMatch(ticked("accueil"));
});

test("a form from another site is not taken in", async () => {
  const response = await send(
    LIST,
    [
      ["key", "f"],
      ["shown", "0:0:agenda"],
    ],
    {
      "Sec-Fetch-Site": "cross-site",
      Origin: "https://ailleurs.example",
    },
  );
  expect(response.status).toBe(403);
});

test("a step that does not apply asks why, and says so afterwards", async () => {
  const address = `${STEP}?etape=doc-incubateur&comme=self`;
  const fields = (reason: string): [string, string][] => [
    ["key", `g${reason.length}`],
    ["etape", "binome"],
    ["verb", "notApplicable"],
    ["reason", reason],
  ];
  expect((await send(address, fields(""))).status).toBe(422);
  expect((await send(address, fields("Je travaille seule"))).status).toBe(303);
  expect(await small.page(`${STEP}?etape=binome`)).toContain("Je travaille seule");
});

test.each(["/arrivee/personne", "/arrivee/personne/etape"])(
  "%s takes in nothing",
  async (address) => {
    expect((await send(address, [["key", "h"]])).status).toBe(404);
  },
);

test.each([
  [
    ["key", "../../x"],
    ["shown", "0:0:agenda"],
  ],
  [
    ["shown", "nonsense"],
    ["done", "agenda"],
  ],
  [
    ["verb", "explode"],
    ["etape", "agenda"],
  ],
] as [string, string][][])("a form that nobody drew costs nothing: %o, %o", async (...fields) => {
  expect((await send(LIST, fields)).status).toBeLessThan(500);
  expect((await send(STEP, fields)).status).toBeLessThan(500);
});

test("markup in what is said stays text", async () => {
  const reason = "<img src=x onerror=alert(1)> & co";
  await send(STEP, [
    ["key", "i"],
    ["etape", "agenda"],
    ["verb", "comment"],
    ["reason", reason],
  ]);
  const html = await small.page(`${STEP}?etape=agenda`);
  expect(html).toContain("&lt;img src=x onerror=alert(1)&gt; &amp; co");
  expect(html).not.toContain("<img src=x");
});
