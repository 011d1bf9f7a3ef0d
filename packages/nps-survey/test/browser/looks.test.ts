import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { browsing } from "../material/browsing.ts";
import { hostPage } from "../material/host-page.ts";
import { imageDifference } from "../material/image-difference.ts";
import { LOOKS, type Look } from "../material/looks.ts";
import { STATES, type State } from "../material/states.ts";

const browsed = browsing();
const REFERENCES = new URL("../references/", import.meta.url);
// One font for all machines; `font-size` as pages set it.
const FONT = `<style>@font-face{font-family:Essai;src:url(/dsfr/fonts/Spectral-Regular.woff2)}body{font-family:Essai;margin:16px}</style>`;
const TOLERATED = 0.015;

const [light, dark] = LOOKS as [Look, Look];
const VIEWS = [
  ...LOOKS.filter(({ name }) => name !== "forced colours").map((look) => ({
    ...look,
    width: 640,
    language: "",
  })),
  { ...light, name: "320 pixels", width: 320, language: "" },
  { ...dark, name: "right to left", width: 640, language: "ar" },
];

async function pictured(state: State, view: (typeof VIEWS)[number]): Promise<[Page, Buffer]> {
  if (state.reaction !== undefined) browsed.site.collector.reactions.push(state.reaction);
  const page = await browsed.visit(
    hostPage({ ...view, body: state.body, head: view.head + FONT }),
    {
      ...view.options,
      viewport: { width: view.width, height: 720 },
    },
  );
  if (!view.language) await state.reach(page);
  else {
    await page.evaluate(
      (lang) => document.querySelector("nps-survey")?.setAttribute("lang", lang),
      view.language,
    );
    await page.locator("[part=survey][dir=rtl]").waitFor();
  }
  await page.evaluate(() => document.fonts.ready);
  const shown =
    state.name === "panel" && !view.language ? page.locator("[part=panel]") : page.locator("main");
  return [page, await shown.screenshot({ animations: "disabled", caret: "hide" })];
}

describe.each(VIEWS)("$name", (view) => {
  const states = view.language ? STATES.slice(0, 1) : STATES;
  test.each(states)("$name looks as its reference", async (state) => {
    const file = new URL(`${view.name} - ${state.name}.png`.replaceAll(" ", "-"), REFERENCES);
    const [page, picture] = await pictured(state, view);
    if (!existsSync(file)) {
      expect(process.env.CI, "a reference is missing").toBeUndefined();
      writeFileSync(file, picture);
    }
    const difference = await imageDifference(page, [readFileSync(file), picture]);
    expect(difference, `delete ${file.pathname} to accept this look`).toBeLessThan(TOLERATED);
  });
});

test("another theme, a chosen score or a missing line are told from the reference", async () => {
  const page = await browsed.visit();
  const reference = (name: string) => readFileSync(new URL(`${name}.png`, REFERENCES));
  const pairs = [
    ["neutral-light---asking", "neutral-dark---asking"],
    ["neutral-light---asking", "DSFR-light---asking"],
    ["neutral-light---failed", "neutral-light---refused"],
    ["neutral-light---asking", "neutral-light---score-missing"],
  ] as const;
  for (const [one, other] of pairs) {
    const difference = await imageDifference(page, [reference(one), reference(other)]);
    expect(difference, `${one}, ${other}`).toBeGreaterThan(TOLERATED);
  }
});
