import { memoryStore } from "@communaute/onboarding/store";
import { describe, expect, test } from "vitest";
import { collecting } from "../material/collecting.ts";
import { ADMIN } from "../material/surveys.ts";

describe("hosted checklists", () => {
  test("keep a run, take each tick once, and tell the log", async () => {
    const { host } = await hosting();
    expect((await host("POST", "/v1/runs", RUN)).status).toBe(201);
    const ticked = await host("POST", "/v1/runs/arrivee-1/events", {
      events: [TICK],
      expectedSeq: 0,
    });
    expect(await ticked.json()).toMatchObject({
      seq: 1,
      duplicates: [],
      events: [{ id: "t1", seq: 1 }],
    });
    const again = await host("POST", "/v1/runs/arrivee-1/events", {
      events: [TICK],
      expectedSeq: 0,
    });
    expect(await again.json()).toMatchObject({ seq: 1, duplicates: ["t1"], events: [] });
    const late = { events: [{ ...TICK, id: "t2" }], expectedSeq: 0 };
    const conflict = await host("POST", "/v1/runs/arrivee-1/events", late);
    expect([conflict.status, await conflict.json()]).toMatchObject([409, { code: "log-moved-on" }]);
    expect(await (await host("GET", "/v1/runs/arrivee-1")).json()).toMatchObject({
      run: { id: "arrivee-1", openedAt: "2026-11-25T10:00:00.000Z" },
      events: [{ id: "t1", at: "2026-11-25T10:00:00.000Z", reason: "fait" }],
    });
    expect((await host("POST", "/v1/runs/arrivee-1/closing")).status).toBe(204);
    expect(await (await host("GET", "/v1/members/lou/runs")).json()).toMatchObject({
      runs: [{ closedAt: "2026-11-25T10:00:00.000Z" }],
    });
    expect(await (await host("DELETE", "/v1/members/lou")).json()).toEqual({ erased: 1 });
    expect((await host("GET", "/v1/runs/arrivee-1")).status).toBe(404);
  });

  test.each([
    ["a field that nobody declared", { events: [{ ...tickOf("t"), sqlx: 1 }] }],
    ["a verb that is none", { events: [{ ...tickOf("t"), verb: "eaten" }] }],
    ["NUL", { events: [{ ...tickOf("t"), reason: "a\0b" }] }],
    ["nothing", { events: [] }],
  ])("refuse ticks with %s", async (_, body) => {
    const { host } = await hosting();
    await host("POST", "/v1/runs", RUN);
    expect((await host("POST", "/v1/runs/arrivee-1/events", body)).status).toBe(422);
  });

  test("are for the application that knows its members, and for no page", async () => {
    const { ask, host } = await hosting();
    expect((await ask("/v1/runs/arrivee-1")).status).toBe(401);
    const origin = "https://portail.exemple";
    expect((await host("GET", "/v1/runs/arrivee-1", undefined, { origin })).status).toBe(403);
    expect((await host("POST", "/v1/runs/inconnu/events", { events: [TICK] })).status).toBe(404);
  });

  test("are nowhere unless asked for", async () => {
    const { ask } = await collecting();
    expect(await (await ask("/v1/runs/arrivee-1")).json()).toMatchObject({
      code: "checklists-not-hosted",
    });
  });
});

const RUN = {
  id: "arrivee-1",
  member: "lou",
  kind: "arrivee",
  anchors: { arrivee: "2026-11-02" },
  layers: ["beta"],
};

const TICK = tickOf("t1");

function tickOf(id: string) {
  return {
    id,
    item: "badge",
    verb: "done",
    by: { id: "lou", as: "self" },
    reason: "fait",
    defs: "h",
  };
}

async function hosting() {
  const { ask } = await collecting({ runs: memoryStore() });
  const host = (method: string, path: string, body?: unknown, more: Record<string, string> = {}) =>
    ask(path, {
      method,
      headers: { authorization: `Bearer ${ADMIN}`, "content-type": "application/json", ...more },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return { ask, host };
}
