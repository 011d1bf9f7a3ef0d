import { describe, expect, test } from "vitest";
import { clientNetwork } from "../../src/privacy/client-network.ts";
import { createRateLimit } from "../../src/privacy/rate-limit.ts";
import { collecting, newId, PAGE } from "../material/collecting.ts";

describe("a network that sends too fast", () => {
  test("is asked to wait, and may send again after", async () => {
    let now = new Date("2026-11-25T10:00:00Z");
    const { send } = await collecting({ now: () => now, limits: { burst: 3, perMinute: 60 } });
    const answer = () => send({ v: 1, id: newId(), score: 5 });
    const statuses = [];
    for (let sent = 0; sent < 4; sent++) statuses.push((await answer()).status);
    expect(statuses).toEqual([201, 201, 201, 429]);
    const refused = await answer();
    expect(refused.headers.get("retry-after")).toBe("1");
    now = new Date(now.getTime() + 1_000);
    expect((await answer()).status).toBe(201);
  });

  test("gains nothing from forging addresses in front of those that a proxy adds", async () => {
    const { collector } = await collecting({ limits: { burst: 2 }, trustedProxies: 1 });
    const statuses = [];
    for (let sent = 0; sent < 4; sent++) {
      const headers = {
        "content-type": "text/plain",
        "x-forwarded-for": `203.0.113.${sent}, 198.51.100.${sent}, 192.0.2.9`,
      };
      const body = JSON.stringify({ v: 1, id: newId(), score: 5 });
      const address = "https://collecte.exemple/v1/surveys/climat/responses";
      statuses.push(
        (await collector(new Request(address, { method: "POST", headers, body }))).status,
      );
    }
    expect(statuses).toEqual([201, 201, 429, 429]);
  });

  test("is one subscriber in IPv6, whichever of its addresses it sends from", async () => {
    const { collector } = await collecting({ limits: { burst: 2 } });
    const statuses = [];
    for (const address of [
      "2001:db8:1:2::1",
      "2001:db8:1:2::2",
      "2001:db8:1:2:a:b:c:d",
      "2001:db8:1:3::1",
    ]) {
      const body = JSON.stringify({ v: 1, id: newId(), score: 5 });
      const headers = { "content-type": "text/plain" };
      const to = "https://collecte.exemple/v1/surveys/climat/responses";
      const request = new Request(to, { method: "POST", headers, body });
      statuses.push((await collector(request, { address })).status);
    }
    expect(statuses).toEqual([201, 201, 429, 201]);
  });

  test("replaying one id five hundred times makes one row", async () => {
    const { send, store } = await collecting();
    const body = { v: 1, id: newId(), score: 5 };
    const replies = await Promise.all(Array.from({ length: 500 }, () => send(body)));
    expect(replies.filter(({ status }) => status === 201).length).toBe(1);
    expect(replies.filter(({ status }) => status === 200).length).toBe(499);
    expect(await store.holdings()).toMatchObject([{ answers: 1 }]);
  });
});

test.each([
  ["192.0.2.1", null, 0, "192.0.2.1"],
  ["192.0.2.1", "203.0.113.9", 0, "192.0.2.1"],
  ["10.0.0.1", "203.0.113.9, 192.0.2.7", 1, "192.0.2.7"],
  ["10.0.0.1", "203.0.113.9, 192.0.2.7, 10.0.0.2", 2, "192.0.2.7"],
  ["10.0.0.1", "192.0.2.7", 2, "unknown"],
  ["10.0.0.1", null, 1, "unknown"],
  ["10.0.0.1", "pas une adresse", 1, "unknown"],
  ["2001:db8:1:2:3:4:5:6", null, 0, "2001:db8:1:2::/64"],
  ["2001:db8:1:2::1", null, 0, "2001:db8:1:2::/64"],
  ["2001:db8::1", null, 0, "2001:db8:0:0::/64"],
  ["::1", null, 0, "0:0:0:0::/64"],
  ["::ffff:192.0.2.1", null, 0, "192.0.2.1"],
  ["::ffff:c000:201", null, 0, "192.0.2.1"],
  ["fe80::1%eth0", null, 0, "fe80:0:0:0::/64"],
  ["10.0.0.1", "[2001:db8:1:2::9]:4711", 1, "2001:db8:1:2::/64"],
  ["10.0.0.1", "192.0.2.7:4711", 1, "192.0.2.7"],
  [undefined, null, 0, "unknown"],
])("the network of %s with %s behind %i proxies is %s", (address, forwarded, proxies, network) => {
  expect(clientNetwork(address, forwarded, proxies)).toBe(network);
});

test("buckets are forgotten with the salt of their day, and never more than so many are kept", () => {
  let salts = 0;
  const limit = createRateLimit({
    burst: 1,
    perMinute: 1e-9,
    mostNetworks: 2,
    salt: () => Uint8Array.of(salts++),
  });
  const day = new Date("2026-11-25T23:59:59Z");
  expect(limit.wait("a", day)).toBe(0);
  expect(limit.wait("a", day)).toBeGreaterThan(0);
  expect(limit.wait("a", new Date("2026-11-26T00:00:00Z"))).toBe(0);
  expect(salts).toBe(2);
  const next = new Date("2026-11-26T00:00:01Z");
  for (const network of ["b", "c"]) limit.wait(network, next);
  expect(limit.wait("a", next)).toBe(0);
});

describe("a page", () => {
  test("of a declared origin may send, read the answer, and ask first", async () => {
    const { ask, send } = await collecting();
    const reply = await send({ v: 1, id: newId(), score: 5 });
    expect(reply.headers.get("access-control-allow-origin")).toBe(PAGE);
    expect(reply.headers.get("vary")).toBe("Origin");
    expect(reply.headers.get("access-control-allow-credentials")).toBeNull();
    const asked = await ask("/v1/surveys/climat/responses", {
      method: "OPTIONS",
      headers: { origin: PAGE },
    });
    expect(asked.status).toBe(204);
    expect(asked.headers.get("access-control-allow-headers")).toBe("content-type");
  });

  test.each([
    "https://portail.exemple.attaquant.exemple",
    "https://attaquant.exemple",
    "http://portail.exemple",
    "https://portail.exemple:444",
    "null",
    "",
  ])("of the forged origin %j may do neither", async (origin) => {
    const { ask, send, store } = await collecting();
    const headers = { "content-type": "text/plain", origin };
    const reply = await send({ v: 1, id: newId(), score: 5 }, { headers });
    expect(reply.status).toBe(403);
    expect(reply.headers.get("access-control-allow-origin")).toBeNull();
    const asked = await ask("/v1/surveys/climat/responses", {
      method: "OPTIONS",
      headers: { origin },
    });
    expect(asked.status).toBe(403);
    expect(await store.holdings()).toEqual([]);
  });

  test.each(["GET", "PUT", "PATCH", "DELETE", "HEAD"])("may not %s answers", async (method) => {
    const { ask } = await collecting();
    const reply = await ask("/v1/surveys/climat/responses", { method, headers: { origin: PAGE } });
    expect([reply.status, reply.headers.get("allow")]).toEqual([405, "POST, OPTIONS"]);
  });

  test("of the collector’s own host may send", async () => {
    const { send } = await collecting();
    const headers = { "content-type": "text/plain", origin: "https://collecte.exemple" };
    expect((await send({ v: 1, id: newId(), score: 5 }, { headers })).status).toBe(201);
  });

  test("that says nothing of where it is from, but is from elsewhere, may not send", async () => {
    const { send } = await collecting();
    const headers = { "content-type": "text/plain", "sec-fetch-site": "cross-site" };
    expect((await send({ v: 1, id: newId(), score: 5 }, { headers })).status).toBe(403);
  });
});
