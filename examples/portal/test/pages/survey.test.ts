import { notice } from "@communaute/collector";
import { afterAll, describe, expect, test } from "vitest";
import { smallPortal } from "../material/small-portal.ts";
import { smallSurvey } from "../material/small-survey.ts";

const small = smallPortal();
afterAll(async () => {
  await small.survey.stop();
  small.remove();
});

const ADDRESS = "/v1/surveys/climat/responses";

describe("the survey", () => {
  test("may run the scripts of the portal and ask the portal, and nothing else", async () => {
    const { headers } = await small.app.request("/sondage");
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
    );
    const others = ["/sondage/resultats", "/sondage/donnees", "/"];
    for (const address of others) {
      const { headers } = await small.app.request(address);
      expect(headers.get("content-security-policy"), address).not.toContain("script-src");
    }
  });

  test("has the element served from the portal, and no file beside it", async () => {
    const script = await small.app.request("/nps-survey/nps-survey.min.js");
    expect(script.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    const next = /nps-survey\/[\w-]+\.js/.exec(await script.text())?.[0];
    expect((await small.app.request(`/nps-survey/${next}`)).status).toBe(200);
    for (const name of ["integrity.json", "..%2fpackage.json", "index.js", ""]) {
      expect((await small.app.request(`/nps-survey/${name}`)).status, name).toBe(404);
    }
  });

  test("says when the next wave opens, and asks nothing, once the last one has closed", async () => {
    const { survey } = smallSurvey();
    const [wave] = survey.waves;
    const waves = [{ ...wave, id: "2027-S1", opensOn: "2027-01-01", closesOn: "2027-06-30" }];
    const later = smallPortal(undefined, smallSurvey({ ...survey, waves } as typeof survey));
    const html = await later.page("/sondage");
    expect(html).toContain("Aucun sondage n’est ouvert aujourd’hui.");
    expect(html).toContain('<time datetime="2027-01-01">');
    expect(html).not.toMatch(/<nps-survey|<script/);
    expect(await later.page("/sondage/resultats")).toContain("Aucun sondage n’a encore commencé.");
    later.remove();
  });
});

describe("the notice", () => {
  test.each(["fr", "en"] as const)(
    "says in %s all that the configuration promises",
    async (lang) => {
      const html = await small.page(`/sondage/donnees?lang=${lang}`);
      const text = html
        .replace(/<\/?strong>/g, "")
        .replaceAll("&#39;", "'")
        .replaceAll("\u00a0", " ");
      for (const line of notice(small.survey.survey)[lang].split("\n"))
        expect(text).toContain(line);
    },
  );
});

describe("the results", () => {
  test("hide a score that tells what nearly everybody answered, and say why", async () => {
    await Promise.all(
      [10, 10, 9, 9, 8].map((score, person) => answered({ wave: "five", score, person })),
    );
    const html = await small.page("/sondage/resultats?vague=five");
    expect(html).toContain("trop peu de personnes pour que chacune reste anonyme");
    expect(html).not.toMatch(/\d points/);
  });

  test("stay as they were until five more have answered", async () => {
    await small.survey.answer("many", 5);
    const before = await small.page("/sondage/resultats?vague=many");
    expect(before).toContain("5 réponses sur 60 personnes invitées");
    await small.survey.answer("many", 4);
    expect(await small.page("/sondage/resultats?vague=many")).toBe(before);
  });

  test("lead to the same figures as a table, and to the other waves", async () => {
    const html = await small.page("/sondage/resultats?vague=thirty");
    expect(html).toContain('href="/sondage/resultats?vague=many"');
    await small.survey.answer("thirty", 30);
    const [, table = ""] =
      /<a href="([^"]*format=csv)"/.exec(await small.page("/sondage/resultats?vague=thirty")) ?? [];
    const csv = await small.app.request(table.replaceAll("&amp;", "&"));
    expect(await csv.text()).toContain("survey-nps");
  });

  test("of a wave that is not there are no page", async () => {
    expect((await small.app.request("/sondage/resultats?vague=1999")).status).toBe(404);
  });

  test("are asked for in the name of the visitor: who asks too often waits, and nobody else does", async () => {
    const textFor = async (remoteAddress: string) => {
      const env = { incoming: { socket: { remoteAddress } } };
      return (await small.app.request("/sondage/resultats", {}, env)).text();
    };
    const texts = await Promise.all(Array.from({ length: 620 }, () => textFor("203.0.113.7")));
    expect(texts.filter((text) => text.includes(TOO_MANY)).length).toBeGreaterThan(0);
    expect(await textFor("203.0.113.8")).not.toContain(TOO_MANY);
  });
});

const TOO_MANY = "Trop d’envois depuis ce réseau";

async function answered({ person, ...answer }: { wave: string; score: number; person: number }) {
  const id = `00000000-0000-4000-8000-0000000000${person + 10}`;
  const body = JSON.stringify({ v: 1, id, ...answer });
  const headers = { "content-type": "text/plain" };
  const response = await small.app.request(ADDRESS, { method: "POST", body, headers });
  expect(response.status).toBe(201);
}
