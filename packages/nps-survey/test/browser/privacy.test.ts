import { expect, test } from "vitest";
import { browsing } from "../material/browsing.ts";
import { hostPage, survey } from "../material/host-page.ts";
import { STRICT_PAGE, STRICT_POLICY } from "../material/strict-page.ts";

const browsed = browsing();

/** Makes a page note each time that anything asks for a place where something could be kept on this machine. */
const SPY = `(() => {
  const touched = window.touched = [];
  const spied = (owner, name) => {
    const { get, set, value } = Object.getOwnPropertyDescriptor(owner, name);
    const note = () => touched.push(name);
    Object.defineProperty(owner, name, value
      ? { configurable: true, value(...given) { note(); return value.apply(this, given); } }
      : { configurable: true, get() { note(); return get.call(this); }, set(given) { note(); set?.call(this, given); } });
  };
  spied(Document.prototype, "cookie");
  for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches", "cookieStore"]) if (Object.getOwnPropertyDescriptor(window, name)) spied(window, name);
  for (const name of ["getItem", "setItem", "removeItem"]) spied(Storage.prototype, name);
  spied(IDBFactory.prototype, "open");
  spied(CacheStorage.prototype, "open");
  spied(StorageManager.prototype, "estimate");
  spied(Navigator.prototype, "userAgent");
  spied(Navigator.prototype, "language");
})()`;

test("with default attributes, nothing is read from or written to the machine over the whole journey", async () => {
  const context = await browsed.browser.newContext();
  await context.addInitScript(SPY);
  const page = await context.newPage();
  const hosts = new Set<string>();
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
  await page.goto(browsed.site.page(hostPage()));
  await page.getByRole("radio", { name: "8" }).check();
  await page.getByRole("textbox").fill("Rien à cacher.");
  await page.getByRole("button", { name: "Envoyer ma réponse" }).click();
  await page.getByText("Merci").waitFor();
  const touched = () => page.evaluate(() => (window as unknown as { touched: string[] }).touched);
  expect(await touched()).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect([...hosts]).toEqual([new URL(browsed.site.origin).host]);
  await page.evaluate(() => localStorage.getItem("x"));
  expect(await touched(), "the spy sees").toEqual(["localStorage", "getItem"]);
});

test("the word “anonyme” is only said by a survey that says so", async () => {
  const page = await browsed.visit();
  await page.getByText("Votre réponse est confidentielle.").waitFor();
  expect(await page.getByText("anonyme").count()).toBe(0);
  const other = await browsed.visit(hostPage({ body: survey("anonymous") }));
  await other.getByText("Votre réponse est anonyme.").waitFor();
});

test.each([
  ["in French, in its place", ""],
  [
    "in English, in a panel, with further questions",
    `lang="en" display="button" questions='[{"kind":"satisfaction","id":"s","text":"?"}]'`,
  ],
  ["in the page's own document", "light-dom"],
])("the strictest policy is never broken, %s", async (_, attributes) => {
  const context = await browsed.browser.newContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    addEventListener(
      "securitypolicyviolation",
      ({ violatedDirective, blockedURI, sourceFile, sample }) => {
        // biome-ignore lint/suspicious/noConsole: the test reads it there.
        console.log(`violation of ${violatedDirective}: ${blockedURI} ${sourceFile} ${sample}`);
      },
    );
  });
  const html = hostPage({ body: survey(attributes) })
    .replace("<script ", `<script nonce="${STRICT_PAGE.nonce}" `)
    .replace(/<link rel="icon"[^>]*>/, "");
  await page.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
  await page.goto(browsed.site.page(html, STRICT_POLICY));
  if (attributes.includes("button"))
    await page.getByRole("button", { name: "Give my opinion" }).click();
  const radio = page.getByRole("radio", { name: "8" });
  await radio.check({ force: true });
  const background = await page
    .locator("[part=submit]")
    .evaluate((button) => getComputedStyle(button).cursor);
  if (!attributes.includes("light")) expect(background, "it is styled").toBe("pointer");
  await page.locator("[part=submit]").click();
  await page.locator("[part=message]").waitFor();
  expect(complaints).toEqual([]);
  expect(browsed.site.collector.kept.size).toBe(1);
});

test("nothing of the visitor's machine is in what is sent, whatever its clock says", async () => {
  const page = await browsed.visit(
    hostPage({ body: survey(`token="jeton" segments='{"domain":"design"}' environment="demo"`) }),
  );
  await page.clock.install({ time: new Date("2038-01-19T03:14:08Z") });
  await page.getByRole("radio", { name: "8" }).check();
  await page.getByRole("button", { name: "Envoyer ma réponse" }).click();
  await page.getByText("Merci").waitFor();
  expect([...browsed.site.collector.kept.values()]).toEqual([
    {
      v: 1,
      id: expect.any(String),
      wave: "2026-T4",
      score: 8,
      token: "jeton",
      ctx: { domain: "design", lang: "fr", env: "demo" },
    },
  ]);
});
