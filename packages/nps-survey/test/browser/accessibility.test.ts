import type { Page } from "playwright";
import { expect, test } from "vitest";
import { accessibilityTree } from "../material/accessibility-tree.ts";
import { browsing } from "../material/browsing.ts";
import { hostPage, survey } from "../material/host-page.ts";
import { reach } from "../material/reach.ts";
import { STATES } from "../material/states.ts";

const browsed = browsing();

test.each([
  ["at 320 pixels", 320, 640, ""],
  ["at 320 × 256 pixels, as under 400 % zoom", 320, 256, ""],
  ["at 640 pixels with text twice as large", 640, 640, "html{font-size:200%}"],
  ["on a page whose root font is 62.5 %", 320, 640, "html{font-size:62.5%}"],
  [
    "with text spaced as WCAG 1.4.12 asks",
    320,
    640,
    "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}",
  ],
])(
  "%s, nothing is cut or scrolls sideways, and each score is at least 44 pixels",
  async (_, width, height, style) => {
    const host = hostPage({ body: "", head: `<style>${style}</style>` });
    const page = await browsed.visit(host, { viewport: { width, height } });
    for (const state of STATES) {
      await reach(page, state);
      const measured = await laidOut(page);
      expect(measured, state.name).toMatchObject({ scrolls: false, cut: [], small: [] });
      expect(measured.font, state.name).toBeGreaterThanOrEqual(16);
    }
  },
);

/** How the element stands in its page. */
function laidOut(page: Page) {
  return page.evaluate(() => {
    const root = document.querySelector("nps-survey")?.shadowRoot;
    const parts = [...(root?.querySelectorAll("*") ?? [])];
    const cut = parts.filter(
      (part) =>
        part.tagName !== "P" &&
        part.tagName !== "TEXTAREA" &&
        getComputedStyle(part).overflow !== "visible" &&
        part.scrollWidth > part.clientWidth + 1,
    );
    const targets = parts.filter((part) => part.matches("[part=option],button:not([hidden])"));
    const whole = root?.querySelector("[part=survey]");
    return {
      scrolls: document.documentElement.scrollWidth > window.innerWidth,
      cut: cut.map((part) => part.outerHTML.slice(0, 80)),
      small: targets
        .map((target) => target.getBoundingClientRect())
        .filter((box) => box.width < 44 || box.height < 44)
        .map(({ width, height }) => [width, height]),
      font: whole ? parseFloat(getComputedStyle(whole).fontSize) : 0,
    };
  });
}

test("eleven scores stand in two rows at 320 pixels, in one at 768", async () => {
  const rows = async (width: number) => {
    const page = await browsed.visit(hostPage(), { viewport: { width, height: 600 } });
    const tops = await page
      .locator("[part=option]")
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top));
    return new Set(tops).size;
  };
  expect([await rows(320), await rows(768)]).toEqual([2, 1]);
});

test("assistive technologies are told the question, both ends, each score and what each button does", async () => {
  const page = await browsed.visit();
  await page.getByRole("button", { name: "Envoyer ma réponse" }).click();
  const question =
    "Recommanderiez-vous la Boussole ? 0 – pas du tout probable 10 – tout à fait probable";
  const missing = `radiogroup · ${question} Choisissez une note de 0 à 10. · invalid=true · required`;
  await expect.poll(() => accessibilityTree(page)).toContain(missing);
  await page.getByRole("radio", { name: "10" }).check();
  await page.getByRole("textbox").waitFor();
  expect(await accessibilityTree(page)).toEqual([
    "heading · Une page",
    "form",
    `radiogroup · ${question} · required`,
    "radio · 0 pas du tout probable",
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((score) => `radio · ${score}`),
    "radio · 10 tout à fait probable · focused · checked=true",
    "textbox · Qu’est-ce qui vous plaît le plus ?(facultatif)",
    "link · Ce que devient votre réponse",
    "alert · live=assertive",
    "button · Envoyer ma réponse",
    "button · Effacer ma note",
    "button · Je préfère ne pas répondre",
    "status · live=polite",
  ]);
});

test("the whole journey is made with the keyboard alone, and the focus is never lost", async () => {
  const page = await browsed.visit();
  await page.getByRole("radio").first().waitFor();
  const focused = () =>
    page.evaluate(() => {
      const inner = document.activeElement?.shadowRoot?.activeElement;
      const value = (inner as HTMLInputElement | null)?.value;
      return `${inner?.tagName.toLowerCase()} ${inner?.getAttribute("part") ?? value ?? ""}`;
    });
  const walked: string[] = [];
  for (const key of ["Tab", "ArrowRight", "ArrowRight", "ArrowDown", "ArrowLeft", "End", "Tab"]) {
    await page.keyboard.press(key);
    walked.push(await focused());
  }
  await page.keyboard.type("Au clavier.");
  for (const key of ["Tab", "Tab", "Tab", "Tab", "Shift+Tab", "Shift+Tab"]) {
    await page.keyboard.press(key);
    walked.push(await focused());
  }
  expect(walked).toEqual([
    "input 0",
    "input 1",
    "input 2",
    "input 3",
    "input 2",
    "input 2",
    "textarea comment",
    "a ",
    "button submit",
    "button action",
    "button action",
    "button action",
    "button submit",
  ]);
  await page.keyboard.press("Enter");
  await page.getByText("Merci").waitFor();
  expect(await focused()).toBe("p message");
  expect([...browsed.site.collector.kept.values()]).toMatchObject([
    { score: 2, comment: "Au clavier." },
  ]);
});

test("what has the focus shows it", async () => {
  const page = await browsed.visit(hostPage({ body: survey() }));
  await page.getByRole("radio").first().waitFor();
  for (let i = 0; i < 4; i++) {
    await page.keyboard.press("Tab");
    const outline = await page.evaluate(() => {
      const inner = document.activeElement?.shadowRoot?.activeElement;
      const shown = inner?.matches("input") ? inner.nextElementSibling : inner;
      return shown && getComputedStyle(shown).outline;
    });
    expect(outline).toBe("rgb(10, 118, 246) solid 2px");
  }
});

test("nothing moves by itself, for anybody", async () => {
  const page = await browsed.visit(hostPage({ body: survey(`display="button"`) }), {
    reducedMotion: "no-preference",
  });
  await page.getByRole("button", { name: "Donner mon avis" }).click();
  await page.getByRole("radio").first().check();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  const moving = await page.evaluate(
    () =>
      [...(document.querySelector("nps-survey")?.shadowRoot?.querySelectorAll("*") ?? [])].filter(
        (part) => {
          const { animationName, transitionDuration } = getComputedStyle(part);
          return animationName !== "none" || transitionDuration !== "0s";
        },
      ).length,
  );
  expect(moving).toBe(0);
});
