import { createServer } from "node:http";
import { DatabaseSync } from "node:sqlite";
import { Hono } from "hono";
import pg, { type PoolConfig } from "pg";
import { createCollector } from "../src/create-collector.ts";
import { serve } from "../src/node/serve.ts";
import { openPostgresStore } from "../src/postgres/open-postgres-store.ts";
import { openSqliteStore } from "../src/sqlite/open-sqlite-store.ts";
import type { AnswerStore } from "../src/store/answer-store.ts";
import type { GroupCommitOptions } from "../src/store/group-commit.ts";
import { CLIMATE, SECRET } from "../test/material/surveys.ts";
import type { ContenderName } from "./contenders.ts";

// One contender in a process of its own, which tells its port to the bench.
const { name, file, connection, schema } = JSON.parse(process.env.CONTENDER ?? "") as {
  name: ContenderName;
  file: string;
  connection: PoolConfig;
  schema: string;
};

const STARTS: Record<ContenderName, () => Promise<number>> = {
  "ours, SQLite, group commit": async () => ours(await sqlite()),
  "ours, SQLite, a commit an answer": async () => ours(await sqlite(), { mostTogether: 1 }),
  "Hono and an insert a request, SQLite": () => honoOnSqlite(),
  "ours, PostgreSQL, group commit": async () => ours(await postgres(4)),
  "ours, PostgreSQL, a commit an answer": async () =>
    ours(await postgres(16), { mostTogether: 1, atOnce: 16 }),
  "Hono and an insert a request, PostgreSQL": () => honoOnPostgres(),
  "ours, no storage": () => ours(nowhere()),
};
process.on("SIGINT", () => process.exit(0));
process.send?.(await STARTS[name]());

async function ours(store: AnswerStore, commits: GroupCommitOptions = {}): Promise<number> {
  const now = () => new Date("2026-11-25T10:00:00Z");
  const limits = { burst: 1e9 };
  const collector = createCollector({
    surveys: [CLIMATE],
    secret: SECRET,
    store,
    commits,
    now,
    limits,
  });
  return (await serve(collector, { port: 0, host: "127.0.0.1" })).port;
}

async function sqlite(): Promise<AnswerStore> {
  return opened(await openSqliteStore({ file }));
}

async function postgres(connections: number): Promise<AnswerStore> {
  return opened(await openPostgresStore({ connection, schema, connections }));
}

function opened({ value }: { value: AnswerStore | null }): AnswerStore {
  if (!value) throw new Error("The store of this contender could not be opened.");
  return value;
}

function nowhere(): AnswerStore {
  const nothing = async (): Promise<never> => {
    throw new Error("Nothing is kept here.");
  };
  return {
    write: async (entries) => ({ outcomes: entries.map(() => "created") }),
    recall: async () => null,
    erase: nothing,
    counts: nothing,
    comments: nothing,
    release: nothing,
    publish: nothing,
    holdings: nothing,
    purge: nothing,
    settle: async () => undefined,
    unavailable: async () => null,
    close: async () => undefined,
  };
}

/** As most would write it: the same safety of the disk, an insert and a commit for each request, and no check beyond JSON. */
function honoOnSqlite(): Promise<number> {
  const database = new DatabaseSync(file, { timeout: 5000 });
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
  database.exec("CREATE TABLE responses (id TEXT PRIMARY KEY, body TEXT NOT NULL)");
  const insert = database.prepare("INSERT INTO responses VALUES (?, ?)");
  return hono(async (id, body) => {
    insert.run(id, body);
  });
}

async function honoOnPostgres(): Promise<number> {
  const pool = new pg.Pool({ ...connection, max: 16 });
  await pool.query(`CREATE SCHEMA ${schema}`);
  await pool.query(`CREATE TABLE ${schema}.responses (id TEXT PRIMARY KEY, body TEXT NOT NULL)`);
  const text = `INSERT INTO ${schema}.responses VALUES ($1, $2)`;
  return hono(async (id, body) => {
    await pool.query({ name: "insert", text, values: [id, body] });
  });
}

/** Hono under Node’s server, without the `Request` that it would make of each message: the fastest it can be. */
function hono(insert: (id: string, body: string) => Promise<void>): Promise<number> {
  const app = new Hono();
  app.post("/v1/surveys/:survey/responses", async (context) => {
    const body = await context.req.text();
    const { id } = JSON.parse(body) as { id: string };
    await insert(id, body);
    return context.json({ receipt: id }, 201);
  });
  const server = createServer((message, response) => {
    const chunks: Buffer[] = [];
    message.on("data", (chunk) => chunks.push(chunk));
    message.on("end", async () => {
      const body = Buffer.concat(chunks);
      const headers = { "content-type": message.headers["content-type"] ?? "" };
      const request = new Request(`http://x${message.url}`, { method: "POST", headers, body });
      const reply = await app.fetch(request);
      const text = await reply.text();
      response.writeHead(reply.status, {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(text),
      });
      response.end(text);
    });
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
}
