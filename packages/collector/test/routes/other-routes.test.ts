import { describe, expect, test } from "vitest";
import { collecting, newId } from "../material/collecting.ts";
import { ADMIN, CLIMATE } from "../material/surveys.ts";

const REF = { survey: "climat", wave: "2026-T4", environment: "production" };
const AS_ADMIN = { headers: { authorization: `Bearer ${ADMIN}` } };

describe("a survey of counters", () => {
  const surveys = [
    {
      ...CLIMATE,
      mode: "counters" as const,
      segments: { role: ["dev", "design"], lieu: ["paris", "ailleurs"] },
    },
  ];

  test("keeps totals by one segment at a time, and no row; each answer counts once", async () => {
    const { send, store } = await collecting({ surveys });
    const body = { v: 1, id: newId(), score: 0, ctx: { role: "dev", lieu: "paris" } };
    const reply = await send({ ...body, answers: { theme: ["lieux"], satisfaction: 4 } });
    expect([reply.status, await reply.json()]).toEqual([201, {}]);
    await send({ ...body, id: newId(), ctx: { role: "design" } });
    expect((await send({ ...body, score: 3 })).status).toBe(409);
    expect(await store.holdings()).toMatchObject([{ answers: 0, choices: 0, receipts: 2 }]);
    const counts = (question: string, by?: string) => store.counts({ ...REF, question, by });
    expect(await counts("score")).toEqual([{ group: null, value: "0", n: 2 }]);
    expect(await counts("satisfaction")).toEqual([
      { group: null, value: null, n: 1 },
      { group: null, value: "4", n: 1 },
    ]);
    expect(await counts("theme")).toEqual([{ group: null, value: "lieux", n: 1 }]);
    expect(await counts("score", "role")).toEqual([
      { group: "design", value: "0", n: 1 },
      { group: "dev", value: "0", n: 1 },
    ]);
  });
});

describe("counters of what a page showed", () => {
  test("rise by one", async () => {
    const { ask, store } = await collecting();
    const count = (event: string) =>
      ask("/v1/surveys/climat/counters", {
        method: "POST",
        headers: { "content-type": "text/plain" },
        body: JSON.stringify({ event }),
      });
    const statuses = [];
    for (const event of ["shown", "shown", "dismissed", "sold"]) {
      statuses.push((await count(event)).status);
    }
    expect(statuses).toEqual([204, 204, 204, 422]);
    expect(await store.counts({ ...REF, question: "event" })).toEqual([
      { group: null, value: "dismissed", n: 1 },
      { group: null, value: "shown", n: 2 },
    ]);
  });
});

describe("comments", () => {
  test("are read by administrators, after the closing, from ten answers on, in no order of arrival", async () => {
    let now = new Date("2026-11-25T10:00:00Z");
    const { ask, send } = await collecting({ now: () => now });
    const path = "/v1/surveys/climat/comments?wave=2026-T4";
    for (const comment of ["Zut", "=1+1", "Bien", "à revoir"]) {
      await send({ v: 1, id: newId(), score: 5, comment });
    }
    expect((await ask(path)).status).toBe(401);
    expect((await ask(path, AS_ADMIN)).status).toBe(409);
    now = new Date("2027-01-02T10:00:00Z");
    expect(await (await ask(path, AS_ADMIN)).json()).toEqual({
      comments: [],
      withheld: "too-few-answers",
    });
    now = new Date("2026-11-25T10:00:00Z");
    for (let sent = 0; sent < 6; sent++) await send({ v: 1, id: newId(), score: 5 });
    now = new Date("2027-01-02T10:00:00Z");
    const told = (await (await ask(path, AS_ADMIN)).json()) as { comments: { text: string }[] };
    expect(told.comments.map(({ text }) => text)).toEqual(["=1+1", "à revoir", "Bien", "Zut"]);
    expect(await (await ask(`${path}&format=csv`, AS_ADMIN)).text()).toBe(
      "question,text\r\ncomment,'=1+1\r\ncomment,à revoir\r\ncomment,Bien\r\ncomment,Zut\r\n",
    );
  });
});

describe("the purge", () => {
  test("is asked for by administrators, and may be tried first", async () => {
    const { ask, send, store } = await collecting();
    await send({ v: 1, id: newId(), score: 5 });
    expect((await ask("/v1/purge", { method: "POST" })).status).toBe(401);
    const reply = await ask("/v1/purge?dry-run", { method: "POST", ...AS_ADMIN });
    expect(await reply.json()).toMatchObject({ isDryRun: true, purged: [], unknown: [] });
    expect(await store.holdings()).toMatchObject([{ answers: 1 }]);
  });
});

test("a receipt that nobody was given erases nothing", async () => {
  const { ask } = await collecting();
  for (const receipt of ["x", "A".repeat(22), "%2e%2e"]) {
    expect((await ask(`/v1/responses/${receipt}`, { method: "DELETE" })).status).toBe(404);
  }
});

test("replies are for nobody’s cache, and run nothing", async () => {
  const { ask } = await collecting();
  const { headers } = await ask("/health");
  expect(headers.get("cache-control")).toBe("no-store");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
});
