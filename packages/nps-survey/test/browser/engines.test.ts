import { expect, test } from "vitest";
import type { Driven } from "../material/engines/engine.ts";
import { inEachEngine } from "../material/engines/in-each.ts";
import { survey } from "../material/host-page.ts";
import { STRICT_PAGE, STRICT_POLICY } from "../material/strict-page.ts";

const ELEMENT = `document.querySelector("nps-survey")`;
const ROOT = `${ELEMENT}.shadowRoot`;
const SCORES = `${ROOT}?.querySelectorAll("input[name=score]").length`;
const part = (name: string) => `${ROOT}.querySelector("[part~=${name}]")`;
const score = (value: number) => `${ROOT}.querySelector("input[value='${value}']").parentNode`;
const FOCUSED = `(({ localName, value, part }) => localName === "input" ? "score " + value : part.value || localName)(${ROOT}.activeElement ?? document.activeElement)`;
const CHECKED = `${ROOT}.querySelector("input:checked")?.value`;
const FORM_DATA = `[...new FormData(document.forms[0])].map(([name, value]) => name + "=" + value)`;

const shows = (page: Driven, expression: string, value: unknown) =>
  expect.poll(() => page.read(expression), { timeout: 10_000, interval: 25 }).toEqual(value);
const thanked = (page: Driven, said = "Merci, votre réponse est enregistrée.") =>
  shows(page, `${part("message")}?.innerText`, said);

inEachEngine((visits) => {
  async function asked(body = survey()): Promise<Driven> {
    const page = await visits.visit({ body });
    await shows(page, SCORES, 11);
    return page;
  }

  test("a person answers zero, says why, sends and is thanked, with the keyboard alone", async () => {
    const page = await asked();
    const walked: string[] = [];
    const press = async (key: string) => {
      await page.press(key);
      walked.push(await page.read<string>(FOCUSED));
    };
    for (const key of ["Tab", " ", "ArrowRight", "ArrowLeft", "Tab"]) await press(key);
    await page.press(..."Trop long.");
    for (const key of ["Tab", "Tab", "Shift+Tab", "Tab"]) await press(key);
    await page.press("Enter");
    await thanked(page);
    const way = ["score 0", "score 0", "score 1", "score 0", "comment", "a", "submit"];
    expect(walked).toEqual([...way, "a", "submit"]);
    expect(await page.read(FOCUSED)).toBe("message");
    expect(await page.read(`${part("receipt")}.innerText`)).toBe("REÇU-7F3K");
    expect(visits.kept()).toMatchObject([{ score: 0, comment: "Trop long." }]);
  });

  test("a required score is a field of the form around it: its data, its validity, its reset", async () => {
    const page = await asked(
      `<form onsubmit="event.preventDefault(); sent++"><nps-survey name="nps" required privacy-href="/d"></nps-survey><button>Valider</button><button type="reset">Vider</button></form><script>var sent = 0</script>`,
    );
    await shows(page, `document.forms[0].elements.length`, 3);
    const valid = `document.querySelector("button")`;
    await page.click(valid);
    expect(await page.read(`[sent, document.forms[0].checkValidity()]`)).toEqual([0, false]);
    await page.click(score(0));
    await shows(page, FORM_DATA, ["nps=0"]);
    await page.press("Enter");
    await shows(page, `sent`, 1);
    await page.click(valid);
    await shows(page, `sent`, 2);
    await page.click(`document.querySelector("[type=reset]")`);
    await shows(page, FORM_DATA, []);
    expect(await page.read(`${CHECKED} ?? "none"`)).toBe("none");
  });

  test("after a server error the answer leaves again by itself, once", async () => {
    visits.site.collector.reactions.push(500);
    const page = await asked();
    await page.click(score(7));
    await page.click(part("submit"));
    await thanked(page);
    expect(visits.site.collector.requests).toHaveLength(2);
    expect(visits.kept()).toMatchObject([{ score: 7 }]);
  });

  test("an answer that did not leave is still there, and leaves when the person tries again", async () => {
    visits.site.collector.reactions.push({ status: 503, retryAfter: "3600" });
    const page = await asked();
    await page.click(score(3));
    await page.click(part("submit"));
    await shows(page, `${part("submit")}.innerText`, "Réessayer");
    expect(await page.read(`${ROOT}.querySelector("[role=alert]").innerText`)).toContain(
      "n’est pas partie",
    );
    expect(await page.read(CHECKED)).toBe("3");
    await page.click(part("submit"));
    await thanked(page);
    const bodies = visits.site.collector.requests.map(({ body }) => body);
    expect(bodies).toHaveLength(2);
    expect(new Set(bodies).size).toBe(1);
  });

  test("in Arabic everything runs from right to left, and an answer is sent", async () => {
    const page = await asked(survey(`lang="ar"`));
    await shows(page, `${part("survey")}.dir`, "rtl");
    const edges = await page.read<number[]>(
      `[${score(0)}, ${score(1)}].map((one) => one.getBoundingClientRect().right)`,
    );
    expect(edges[0]).toBeGreaterThan(edges[1] ?? Number.NaN);
    await page.press("Tab", " ", "ArrowDown", "Tab", "a", "Tab", "Tab", "Enter");
    await thanked(page, "شكرا، تم تسجيل إجابتك.");
    expect(visits.kept()).toMatchObject([{ score: 1, comment: "a", ctx: { lang: "ar" } }]);
  });

  test("its button opens the panel and gives it the focus, Escape gives it back, and an answer is given in it", async () => {
    const page = await visits.visit({ body: survey(`display="button"`) });
    await shows(page, `${part("opener")}?.innerText`, "Donner mon avis");
    await page.press("Tab", "Enter");
    await shows(page, FOCUSED, "panel");
    expect(await page.read(`${part("panel")}.matches(":popover-open")`)).toBe(true);
    await page.press("Escape");
    await shows(page, FOCUSED, "opener");
    expect(await page.read(`${part("panel")}`)).toBe(null);
    await page.click(part("opener"));
    await shows(page, FOCUSED, "panel");
    await page.click(score(10));
    await page.click(part("submit"));
    await thanked(page);
    expect(visits.kept()).toMatchObject([{ score: 10 }]);
  });

  test("the strictest policy is never broken, and nothing stays on the machine", async () => {
    const page = await visits.visit(STRICT_PAGE, STRICT_POLICY);
    await shows(page, SCORES, 11);
    await page.click(score(8));
    expect(await page.read(`getComputedStyle(${part("submit")}).cursor`)).toBe("pointer");
    await page.click(part("submit"));
    await thanked(page);
    expect(await page.read(`violations`)).toEqual([]);
    const written = `[document.cookie, localStorage.length, sessionStorage.length]`;
    expect(await page.read(written)).toEqual(["", 0, 0]);
    await page.read(`void (new Image().src = "/picture.png")`);
    await shows(page, `violations.map((one) => one.split(" ")[0])`, ["img-src"]);
  });
});
