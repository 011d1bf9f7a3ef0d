import type { Page } from "playwright";
import { expect, test } from "vitest";
import { browsing } from "../material/browsing.ts";
import { hostPage, survey } from "../material/host-page.ts";

const browsed = browsing();

async function answers(page: Page): Promise<void> {
  const before = browsed.site.collector.kept.size;
  await page.getByRole("radio", { name: "8" }).first().check({ force: true });
  await page.locator("[part=submit]").first().click();
  await expect.poll(() => browsed.site.collector.kept.size).toBe(before + 1);
}

test.each<[string, string, string]>([
  ["resets everything", `<style>*{all:unset!important}</style>`, ""],
  [
    "fights for the top",
    `<style>div,p{position:fixed;z-index:2147483647;pointer-events:none}</style>`,
    "",
  ],
  [
    "hides inputs and labels",
    `<style>input,label,fieldset,[part]{display:none!important}</style>`,
    "",
  ],
  [
    "adds to every prototype",
    `<script>for (const proto of [Object, Array, String, Function, Promise]) proto.prototype.extra = () => { throw new Error("extra"); }; Array.prototype.toJSON = undefined;</script>`,
    "",
  ],
  [
    "gives every object a type, a kind and a hint",
    `<script>Object.prototype.type = "x"; Object.prototype.kind = "x"; Object.prototype.hint = "x";</script>`,
    "",
  ],
  [
    "names things after what scripts use",
    "",
    `<form name="fetch"></form><form name="crypto"></form><img name="cookie"><a id="customElements"></a><a id="navigator"></a><form id="JSON"><input name="submit"></form><img name="activeElement"><img name="URL"><form name="body"></form>`,
  ],
  [
    "defines the element twice",
    `<script type="module">import "/dist/nps-survey.min.js?second"; import "/dist/nps-survey.min.js?third";</script>`,
    "",
  ],
  [
    "has an old element under its name",
    `<script>customElements.define("nps-survey-old", class extends HTMLElement {}); </script>`,
    "<nps-survey-old></nps-survey-old>",
  ],
  [
    "writes into it before it is defined",
    `<script>addEventListener("DOMContentLoaded", () => { const s = document.querySelector("nps-survey"); s.question = "Avant ?"; s.innerHTML = "<p>trace</p>"; });</script>`,
    "",
  ],
])("a page that %s can still ask", async (_, head, body) => {
  const page = await browsed.visit(hostPage({ head, body: body + survey() }));
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await answers(page);
  expect(errors).toEqual([]);
});

test("two elements in one page, and in one form each, do not mix their answers", async () => {
  for (const mode of ["", "light-dom"]) {
    const page = await browsed.visit(hostPage({ body: survey(mode) + survey(mode) }));
    await page.getByRole("radio", { name: "2" }).nth(0).check({ force: true });
    await page.getByRole("radio", { name: "9" }).nth(1).check({ force: true });
    expect(
      await page.evaluate(() =>
        Array.from(document.querySelectorAll("nps-survey"), ({ answer }) => answer.score),
      ),
    ).toEqual([2, 9]);
    const ids = await page.evaluate(() =>
      Array.from(document.querySelectorAll("[id]"), ({ id }) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test("a thousand mounts and unmounts leave no node and no listener behind, and no name in the window", async () => {
  const context = await browsed.browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => {
    const before = new Set(Object.getOwnPropertyNames(window));
    Object.assign(window, {
      leaked: () => Object.getOwnPropertyNames(window).filter((name) => !before.has(name)),
    });
  });
  await page.goto(browsed.site.page(hostPage()));
  await page.getByRole("radio").first().waitFor();
  const client = await context.newCDPSession(page);
  const counted = async () => {
    for (let round = 0; round < 4; round++) {
      await page.waitForTimeout(100);
      await client.send("HeapProfiler.collectGarbage");
    }
    const { nodes, jsEventListeners } = await client.send("Memory.getDOMCounters");
    return { nodes, jsEventListeners };
  };
  const mount = (times: number) =>
    page.evaluate(async (count) => {
      for (let i = 0; i < count; i++) {
        const element = document.createElement("nps-survey");
        Object.assign(element, {
          privacyHref: "/d",
          display: i % 2 ? "panel" : undefined,
          language: "fr",
        });
        document.body.append(element);
        await element.updateComplete;
        element.remove();
      }
    }, times);
  await mount(20);
  const before = await counted();
  await mount(1000);
  await page.waitForTimeout(200);
  const after = await counted();
  expect(after.nodes - before.nodes).toBeLessThanOrEqual(50);
  expect(after.jsEventListeners - before.jsEventListeners).toBeLessThanOrEqual(5);
  const leaked = await page.evaluate(() =>
    (window as unknown as { leaked: () => string[] }).leaked(),
  );
  expect(
    leaked.filter(
      (name) =>
        ![
          "leaked",
          "litPropertyMetadata",
          "litElementVersions",
          "reactiveElementVersions",
          "litHtmlVersions",
        ].includes(name),
    ),
  ).toEqual([]);
}, 60_000);

test("the page does not shift when a panel opens by itself", async () => {
  const page = await browsed.visit(
    hostPage({
      head: `<script>var shift = 0; new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => { shift += value; })).observe({ type: "layout-shift", buffered: true })</script>`,
      body: survey(`display="panel" open-when='{"delay":0,"afterAction":false}'`),
    }),
  );
  await page.getByRole("region").waitFor();
  const shift = () =>
    page.evaluate<number>(
      `new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(shift))))`,
    );
  expect(await shift()).toBe(0);
  await page.evaluate(`document.querySelector("main").style.paddingTop = "300px"`);
  await expect.poll(shift, { message: "a shift is seen" }).toBeGreaterThan(0);
});

test("no step of the journey takes the page's thread as long as a long task does", async () => {
  const page = await browsed.visit("<!doctype html><title>Essai</title><main></main>");
  const client = await page.context().newCDPSession(page);
  // The thread's own time, not the wall's: what else this machine does is not counted.
  await client.send("Performance.enable", { timeDomain: "threadTicks" });
  const spent = async () => {
    const { metrics } = await client.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
  };
  const steps: Record<string, string> = {
    nothing: "0",
    busy: `{ let sum = 0; for (let turn = 0; turn < 4e8; turn += 1) sum += turn % 7; }`,
    script: `import("/dist/nps-survey.min.js")`,
    question: `document.querySelector("main").insertAdjacentHTML("beforeend", ${JSON.stringify(survey())})`,
    score: `document.querySelector("nps-survey").shadowRoot.querySelector("input").click()`,
    sending: `document.querySelector("nps-survey").submit()`,
  };
  const taken: Record<string, number> = {};
  for (const [name, step] of Object.entries(steps)) {
    const before = await spent();
    await page.evaluate(step);
    await page.evaluate(
      `new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))`,
    );
    taken[name] = Math.round((await spent()) - before);
  }
  const { busy, ...rest } = taken;
  expect(busy, "what is busy is seen").toBeGreaterThan(50);
  expect(Object.entries(rest).filter(([, milliseconds]) => !(milliseconds < 50))).toEqual([]);
});
