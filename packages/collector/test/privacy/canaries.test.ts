import { readdirSync, readFileSync } from "node:fs";
import { request } from "node:http";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runningServer } from "../crash/running-server.ts";
import { collecting, newId } from "../material/collecting.ts";
import { ADMIN, SECRET } from "../material/surveys.ts";
import { temporaryDirectory } from "../material/temporary-directory.ts";

const CANARY = "canari-7f3a";

test("addresses, agents, referrers, cookies and ids stand in no log, error, figure or file", async () => {
  const directory = temporaryDirectory();
  const file = join(directory, "answers.db");
  const server = await runningServer({
    store: { kind: "sqlite", file },
    secret: SECRET,
    isQuiet: false,
  });
  onTestFinished(async () => {
    await server.stop();
  });
  const headers = {
    "user-agent": `${CANARY}-agent`,
    referer: `http://127.0.0.1/${CANARY}-referrer`,
    cookie: `session=${CANARY}-cookie`,
    "x-forwarded-for": "203.0.113.77, 2001:db8:cafe::77",
    "x-request-id": `${CANARY}-request`,
    "content-type": "text/plain",
  };
  const id = newId();
  const heard: string[] = [];
  const ask = async (method: string, path: string, body = "", more = {}) =>
    heard.push(await replyOf(server.port, method, path, body, { ...headers, ...more }));
  const answers = "/v1/surveys/climat/responses";
  await ask("POST", `${answers}?q=${CANARY}-query`, JSON.stringify({ v: 1, id, score: 4 }));
  await ask("POST", answers, JSON.stringify({ v: 1, id, score: CANARY }));
  await ask("POST", answers, JSON.stringify({ v: 1, id: newId(), [CANARY]: { [CANARY]: CANARY } }));
  await ask("POST", answers, `{"v":1,"${CANARY}`);
  await ask("POST", answers, "{}", { "content-type": CANARY });
  await ask("POST", answers, "{}", { origin: `https://${CANARY}.exemple` });
  await ask("POST", `/v1/surveys/${CANARY}/responses`, "{}");
  await ask("POST", "/v1/surveys/climat/counters", JSON.stringify({ event: CANARY }));
  await ask("DELETE", `/v1/responses/${CANARY}`);
  await ask("GET", `/${CANARY}/%E0%A4%A`);
  await ask("GET", "/v1/surveys/climat/results", "", { authorization: `Bearer ${CANARY}` });
  const figures = await replyOf(server.port, "GET", "/metrics", "", {
    authorization: `Bearer ${ADMIN}`,
  });
  await server.kill();

  const files = readdirSync(directory).map((name) => readFileSync(join(directory, name)));
  const everything = [server.written(), ...heard, figures, ...files].map((text) =>
    Buffer.from(text),
  );
  expect(heard.length).toBe(11);
  expect(figures).toContain('collector_requests_total{route="answers",status="201"} 1');
  expect(server.written()).toContain('"route":"answers"');
  expect(files.length).toBeGreaterThan(0);
  const planted = [
    CANARY,
    "203.0.113.77",
    "2001:db8:cafe",
    "127.0.0.1",
    id,
    Buffer.from(id.replaceAll("-", ""), "hex"),
  ];
  for (const canary of planted) {
    for (const place of everything) expect(place.includes(canary)).toBe(false);
  }
});

test("what was erased is in no file, no log of the database and no free page", async () => {
  const { file, send, ask, store } = await collecting();
  const receipts: string[] = [];
  for (let sent = 0; sent < 300; sent++) {
    const isCanary = sent % 3 === 0;
    const word = isCanary ? CANARY : "autre";
    const comment = `${word} ${"mot ".repeat(1 + ((sent * 7) % 200))}${word}`;
    const reply = await send({ v: 1, id: newId(), score: 3, comment, answers: { souhait: word } });
    if (isCanary) receipts.push(((await reply.json()) as { receipt: string }).receipt);
  }
  const directory = dirname(file);
  const canaries = () =>
    readdirSync(directory)
      .map(
        (name) => readFileSync(join(directory, name)).toString("latin1").split(CANARY).length - 1,
      )
      .reduce((sum, found) => sum + found, 0);
  expect(canaries()).toBeGreaterThan(receipts.length);
  const statuses = await Promise.all(
    receipts.map(async (receipt) => {
      return (await ask(`/v1/responses/${receipt}`, { method: "DELETE" })).status;
    }),
  );
  expect(new Set(statuses)).toEqual(new Set([204]));
  expect(canaries()).toBe(0);
  expect(await store.holdings()).toMatchObject([{ answers: 200, comments: 400, receipts: 300 }]);
});

function replyOf(
  port: number,
  method: string,
  path: string,
  body: string,
  headers: Record<string, string>,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: "localhost", method, path, headers }, (response) => {
      let text = `${response.statusCode} ${JSON.stringify(response.headers)} `;
      response.on("data", (data) => {
        text += data;
      });
      response.on("end", () => resolve(text));
    });
    asked.on("error", reject);
    asked.end(body);
  });
}
