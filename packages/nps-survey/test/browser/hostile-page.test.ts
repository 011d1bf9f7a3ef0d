import fc from "fast-check";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { browsing } from "../material/browsing.ts";
import { hostPage, survey } from "../material/host-page.ts";
import { hostileString, LISTED_STRINGS } from "../material/hostile-strings.ts";

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

test("the page does not shift when a panel opens, and no task is long", async () => {
  const page = await browsed.visit(
    hostPage({ body: survey(`display="panel" open-when='{"delay":0.3,"afterAction":false}'`) }),
  );
  const shift = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let total = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            total += (entry as unknown as { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(total), 1200);
      }),
  );
  expect(await shift).toBe(0);
});

test("no hostile string is ever executed, in any text of the element", {
  timeout: 120_000,
}, async () => {
  const strings = [
    ...LISTED_STRINGS,
    ...fc.sample(hostileString, { numRuns: 5_000, seed: 20261125 }),
  ];
  expect(strings.length).toBeGreaterThan(5_000);
  const page = await browsed.visit(hostPage({ body: "" }));
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const found = await page.evaluate(async (all) => {
    const executed: string[] = [];
    Object.assign(window, { alert: (said: string) => executed.push(String(said)), executed });
    const element = document.createElement("nps-survey");
    Object.assign(element, { environment: "test", headingLevel: 2 });
    document.body.append(element);
    await element.updateComplete;
    const foreign: string[] = [];
    document.addEventListener("click", (event) => {
      const [link] = event.composedPath();
      if (link instanceof HTMLAnchorElement && /^https?:$/.test(link.protocol))
        event.preventDefault();
    });
    const drawn = async () => {
      await element.updateComplete;
      const root = element.shadowRoot;
      for (const node of root?.querySelectorAll(
        "script,iframe,img,svg,object,embed,video,style,[onerror],[onclick],[onload],[style]",
      ) ?? [])
        foreign.push(node.outerHTML);
      for (const link of root?.querySelectorAll("a") ?? [])
        if (!/^https?:$/.test(link.protocol)) foreign.push(link.href);
    };
    for (const [index, text] of all.entries()) {
      const names = [
        "question",
        "low",
        "high",
        "whyLow",
        "optional",
        "noPersonalData",
        "send",
        "clear",
        "decline",
        "missing",
        "confidential",
        "privacy",
        "skip",
      ];
      element.texts = Object.fromEntries(names.map((name) => [name, text]));
      element.question = text;
      element.privacyHref = text;
      element.setAttribute("lang", index % 50 === 49 ? text : "fr");
      element.setAttribute(
        "questions",
        index % 2
          ? text
          : JSON.stringify([
              {
                kind: "choices",
                id: `q${index}`,
                text,
                choices: [{ value: text || " ", label: text }],
              },
              { kind: "text", id: "t", text },
            ]),
      );
      if (index === 0) {
        await drawn();
        element.shadowRoot?.querySelector<HTMLInputElement>("input")?.click();
      }
      await drawn();
      const field = element.shadowRoot?.querySelector("textarea");
      if (field) {
        field.value = text;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
      for (const link of element.shadowRoot?.querySelectorAll("a") ?? [])
        if (index % 100 === 0)
          link.dispatchEvent(
            new MouseEvent("click", { bubbles: true, composed: true, cancelable: true }),
          );
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    return {
      executed,
      foreign: foreign.slice(0, 5),
      isStillAsked: !!element.shadowRoot?.querySelector("textarea"),
    };
  }, strings);
  expect(found).toEqual({ executed: [], foreign: [], isStillAsked: true });
  expect(dialogs).toEqual([]);
});
