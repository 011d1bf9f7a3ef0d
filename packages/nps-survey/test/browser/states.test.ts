import { existsSync, readFileSync, writeFileSync } from "node:fs";
import axe from "axe-core";
import type { Page } from "playwright";
import { beforeAll, describe, expect, test } from "vitest";
import { browsing } from "../material/browsing.ts";
import { hostPage } from "../material/host-page.ts";
import { imageDifference, TOLERATED } from "../material/image-difference.ts";
import { LOOKS, type Look } from "../material/looks.ts";
import { reach } from "../material/reach.ts";
import { STATES, type State } from "../material/states.ts";

const browsed = browsing({ keepsPages: true });
const REFERENCES = new URL("../references/", import.meta.url);

async function opened({ head, root, options }: Look): Promise<Page> {
  const page = await browsed.visit(hostPage({ body: "", head, root }), options);
  await page.evaluate(axe.source);
  return page;
}

/** What axe finds in the element. In forced colours, colours are the person's own, and axe measures those that the page asked for. */
function faults(page: Page, isForced: boolean) {
  return page.evaluate(async (isForcedHere) => {
    const found = await window.axe.run(
      { include: "nps-survey", exclude: "nps-survey > *" },
      { rules: { "target-size": { enabled: true }, "color-contrast": { enabled: !isForcedHere } } },
    );
    const told = ({ id, nodes }: axe.Result) => [
      id,
      ...nodes.map(({ html, any }) => `${html} ${any[0]?.message}`),
    ];
    return {
      violations: found.violations.map(told),
      unsure: found.incomplete.filter(({ id }) => id === "color-contrast").map(told),
      hasPassed: found.passes.length > 0,
    };
  }, isForced);
}

async function picture(page: Page, { name }: State): Promise<Buffer> {
  const shown = page.locator(name === "panel" ? "[part=panel]" : "main");
  return shown.screenshot({ animations: "disabled", caret: "hide" });
}

describe.each(LOOKS)("$name", (look) => {
  let page: Page;
  const isForced = look.name === "forced colours";
  beforeAll(async () => {
    page = await opened(look);
  });

  describe.each(STATES)("$name", (state) => {
    beforeAll(() => reach(page, state, look.attributes));

    test("axe finds no fault", async () => {
      const none = { violations: [], unsure: [], hasPassed: true };
      expect(await faults(page, isForced)).toEqual(none);
    });

    // Forced colours are the person's own, and other ones on each machine.
    if (isForced) return;
    test("it looks as its reference", async () => {
      const file = new URL(`${look.name} - ${state.name}.png`.replaceAll(" ", "-"), REFERENCES);
      const taken = await picture(page, state);
      if (!existsSync(file)) {
        expect(process.env.CI, `${file.pathname} is missing`).toBeUndefined();
        writeFileSync(file, taken);
      }
      const difference = await imageDifference(page, [readFileSync(file), taken]);
      expect(difference, `delete ${file.pathname} to accept this look`).toBeLessThan(TOLERATED);
    });
  });
});

test("one chosen score, one word less and another theme are told from the reference", async () => {
  const [look, dark] = LOOKS as [Look, Look];
  const [state] = STATES as [State];
  const page = await opened(look);
  await reach(page, state);
  const before = await picture(page, state);
  const changes = [
    `root.querySelector("input[value='3']").click()`,
    `root.querySelector("[part~=ends] span").textContent = "0"`,
    `root.querySelector("[part=action]").remove()`,
    `root.querySelector("[part=option] span").style.border = "4px solid"`,
  ];
  const told = [];
  for (const change of changes) {
    await reach(page, state);
    await page.evaluate(
      `{ const { shadowRoot: root } = document.querySelector("nps-survey"); ${change} }`,
    );
    told.push(await imageDifference(page, [before, await picture(page, state)]));
  }
  const inTheDark = await opened(dark);
  await reach(inTheDark, state);
  told.push(await imageDifference(page, [before, await picture(inTheDark, state)]));
  expect(
    told.filter((difference) => difference < TOLERATED),
    `${told}`,
  ).toEqual([]);
});

declare global {
  interface Window {
    axe: typeof axe;
  }
}
