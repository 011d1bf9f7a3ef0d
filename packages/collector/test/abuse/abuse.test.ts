import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent } from "node:http";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newAnswer, sent } from "../crash/client.ts";
import { type RunningServer, runningServer } from "../crash/running-server.ts";
import { SECRET } from "../material/surveys.ts";
import { rawConnection } from "./raw-connection.ts";

const PATIENCE = 1_000;
const directory = mkdtempSync(join(tmpdir(), "communaute-abuse-"));
let server: RunningServer;

beforeAll(async () => {
  server = await runningServer({
    store: { kind: "sqlite", file: join(directory, "answers.db") },
    secret: SECRET,
    isQuiet: true,
    serve: { patience: PATIENCE },
  });
});
afterAll(async () => {
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
});

const POST =
  "POST /v1/surveys/climat/responses HTTP/1.1\r\nhost: x\r\ncontent-type: text/plain\r\n";

const CHUNK = `2000\r\n${"a".repeat(0x2000)}\r\n`;

describe("a connection", () => {
  test.concurrent.each([
    ["whose body drips in", `${POST}content-length: 400\r\n\r\n`, "a", 408],
    ["whose headers drip in", "POST /v1/surveys", "x", 408],
    ["whose body never comes", `${POST}content-length: 40\r\n\r\n`, "", 408],
    ["that says nothing", "", "", 408],
  ])(
    "%s is cut in seconds",
    async (_, start, drip, status) => {
      const heard = await rawConnection(server.port, (send) => {
        send(start);
        for (let at = 50; at < 6_000; at += 50) setTimeout(() => send(drip), at);
      });
      expect(heard.milliseconds).toBeLessThan(6_000);
      expect(heard.status === status || heard.status === undefined).toBe(true);
    },
    20_000,
  );

  test.each([
    [
      "a body that says it is 10 MB",
      `${POST}content-length: 10000000\r\n\r\n${"a".repeat(20_000)}`,
      413,
    ],
    [
      "a body in pieces without end",
      `${POST}transfer-encoding: chunked\r\n\r\n${CHUNK}${CHUNK}`,
      413,
    ],
    ["64 KB of headers", `${POST}x: ${"a".repeat(65_536)}\r\n\r\n`, 431],
    ["two lengths", `${POST}content-length: 2\r\ncontent-length: 3\r\n\r\n{}`, 400],
    [
      "a length and pieces",
      `${POST}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
    ],
    ["a negative length", `${POST}content-length: -1\r\n\r\n`, 400],
    ["no host", "GET /health HTTP/1.1\r\n\r\n", 400],
    ["no HTTP at all", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 400],
    [
      "a body longer than it says",
      `${POST}connection: close\r\ncontent-length: 2\r\n\r\n{}GET / HTTP/1.1\r\n\r\n`,
      400,
    ],
  ])(
    "with %s is refused",
    async (_, bytes, status) => {
      const heard = await rawConnection(server.port, (send) => send(bytes), 4_000);
      expect(heard.status).toBe(status);
      expect(heard.text).not.toContain("HTTP/1.1 5");
    },
    20_000,
  );
});

test("two thousand idle connections, and floods of broken requests, cost little memory", async () => {
  const agent = new Agent({ keepAlive: true });
  const answer = () => sent(agent, server.port, newAnswer(Math.random));
  for (let warming = 0; warming < 300; warming++) await answer();
  const before = memoryOf(server.pid);
  const idle = await Promise.all(Array.from({ length: 2_000 }, () => opened(server.port)));
  expect(await answer()).toBe(201);
  const statuses = new Map<number | undefined, number>();
  for (let round = 0; round < 10; round++) {
    const heard = await Promise.all(
      Array.from({ length: 30 }, () =>
        rawConnection(
          server.port,
          (send) => send(`${POST}content-length: 900000\r\n\r\n${"[".repeat(100_000)}`),
          4_000,
        ),
      ),
    );
    for (const { status } of heard) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  expect(await answer()).toBe(201);
  const grown = (memoryOf(server.pid) - before) / 1024;
  for (const socket of idle) socket.destroy();
  agent.destroy();
  expect([...statuses.keys()].filter((status) => status !== 413 && status !== undefined)).toEqual(
    [],
  );
  expect(grown).toBeLessThan(80);
  process.stdout.write(
    `2000 idle connections and 300 floods: memory grew by ${Math.round(grown)} MiB\n`,
  );
}, 60_000);

function opened(port: number): Promise<Socket> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => resolve(socket));
    socket.on("error", () => resolve(socket));
  });
}

/** Resident memory of a process, in KiB. */
function memoryOf(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
}
