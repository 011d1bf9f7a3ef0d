import { describe, expect, test } from "vitest";
import { collecting, newId } from "../material/collecting.ts";

describe("an answer", () => {
  test("is acknowledged with a receipt, and replayed with the same one", async () => {
    const { send } = await collecting();
    const body = {
      v: 1,
      id: newId(),
      wave: "2026-T4",
      score: 0,
      ctx: { lang: "fr", env: "production" },
    };
    const first = await send(body);
    const again = await send(body);
    expect([first.status, again.status]).toEqual([201, 200]);
    const { receipt } = (await first.json()) as { receipt: string };
    expect(receipt).toMatch(/^[\w-]{22}$/);
    expect(await again.json()).toEqual({ receipt });
  });

  test("sent five times at once makes one row", async () => {
    const { send, store } = await collecting();
    const body = { v: 1, id: newId(), score: 9 };
    const replies = await Promise.all(Array.from({ length: 5 }, () => send(body)));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 201]);
    expect(await store.holdings()).toMatchObject([{ answers: 1, receipts: 1 }]);
  });

  test("with another content under its id is refused, and the first stands", async () => {
    const { send, store } = await collecting();
    const id = newId();
    await send({ v: 1, id, score: 9 });
    const reply = await send({ v: 1, id, score: 2 });
    expect(reply.status).toBe(409);
    expect(await reply.json()).toMatchObject({ code: "answer-differs" });
    const counts = await store.counts({
      survey: "climat",
      wave: "2026-T4",
      environment: "production",
      question: "score",
    });
    expect(counts).toEqual([{ group: null, value: "9", n: 1 }]);
  });

  test.each([
    ["a wave that has closed", { wave: "2026-T3" }, 410, "wave-closed"],
    ["a wave that is not open yet", { wave: "2027-T1" }, 422, "wave-not-open"],
    ["a wave that does not exist", { wave: "2031-T1" }, 404, "wave-unknown"],
    ["a score in letters", { score: "9" }, 422, "answer-invalid"],
    ["half a score", { score: 9.5 }, 422, "answer-invalid"],
    ["a score that is true", { score: true }, 422, "answer-invalid"],
    ["a score of null", { score: null }, 422, "answer-invalid"],
    ["a score of eleven", { score: 11 }, 422, "answer-invalid"],
    ["a field that nobody declared", { email: "x" }, 422, "answer-invalid"],
    ["a segment that nobody declared", { ctx: { team: "x" } }, 422, "answer-invalid"],
    ["a value that a segment does not have", { ctx: { role: "roi" } }, 422, "answer-invalid"],
    ["NUL in a comment", { comment: "a\0b" }, 422, "answer-invalid"],
    ["half a character", { comment: "\ud83d" }, 422, "answer-invalid"],
    ["2,001 characters", { comment: "é".repeat(2001) }, 422, "answer-invalid"],
    ["a choice made twice", { answers: { theme: ["lieux", "lieux"] } }, 422, "answer-invalid"],
    ["a filled trap", { hp: "x" }, 422, "answer-invalid"],
    ["an id that is none", { id: "1" }, 422, "answer-invalid"],
  ])("with %s is refused", async (_, fields, status, code) => {
    const { send, store } = await collecting();
    const reply = await send({ v: 1, id: newId(), score: 5, ...fields });
    expect([reply.status, ((await reply.json()) as { code: string }).code]).toEqual([status, code]);
    expect(await store.holdings()).toEqual([]);
  });

  test.each([
    ["minus zero", '{"v":1,"id":"ID","score":-0}', {}, 422],
    ["broken JSON", '{"v":1', {}, 422],
    ["deep JSON", "[".repeat(8000), {}, 422],
    ["valid deep JSON", `{"v":1,"answers":${"[".repeat(4000)}${"]".repeat(4000)}}`, {}, 422],
    ["a body over 8 KiB", `{"v":1,"id":"ID","comment":"${"a".repeat(8192)}"}`, {}, 413],
    ["a form", "v=1", { "content-type": "application/x-www-form-urlencoded" }, 415],
    ["no type", "{}", { "content-type": "" }, 415],
    ["compression", "{}", { "content-encoding": "gzip" }, 415],
  ])("as %s is refused", async (_, body, headers, status) => {
    const { send } = await collecting();
    const type = { "content-type": "application/json" };
    const reply = await send(body.replace("ID", newId()), { headers: { ...type, ...headers } });
    expect(reply.status).toBe(status);
  });

  test("that came in time is replayed after its wave has closed", async () => {
    let now = new Date("2026-12-31T22:59:59Z");
    const { send } = await collecting({ now: () => now });
    const body = { v: 1, id: newId(), wave: "2026-T4", score: 3 };
    expect((await send(body)).status).toBe(201);
    now = new Date("2026-12-31T23:00:00Z");
    expect((await send(body)).status).toBe(200);
    expect((await send({ ...body, score: 4 })).status).toBe(409);
    expect((await send({ ...body, id: newId() })).status).toBe(410);
  });

  test("keeps its comment in NFC, without control characters", async () => {
    const { send, store } = await collecting();
    await send({ v: 1, id: newId(), comment: "  e\u0301te\u0301\u0007\u202e\nfin 🙂 " });
    const ref = { survey: "climat", wave: "2026-T4", environment: "production" };
    expect(await store.comments({ ...ref, question: "comment" })).toEqual(["été\nfin 🙂"]);
  });

  test("is never repeated by the refusal that it meets", async () => {
    const { send } = await collecting();
    const canary = "lou.exemple@canari.exemple";
    const reply = await send({
      v: 1,
      id: canary,
      score: canary,
      [canary]: canary,
      ctx: { role: canary },
    });
    expect(reply.status).toBe(422);
    expect(await reply.text()).not.toContain("canari");
  });
});
