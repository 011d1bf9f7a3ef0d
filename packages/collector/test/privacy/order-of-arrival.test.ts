import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import pg from "pg";
import { expect, inject, test } from "vitest";
import { createKeyring } from "../../src/privacy/keyring.ts";
import { collecting, newId } from "../material/collecting.ts";
import { newSchema, openedPostgres } from "../material/postgres.ts";
import { SECRET } from "../material/surveys.ts";
import { temporaryDirectory } from "../material/temporary-directory.ts";
import { chanceCorrelation, rankCorrelation } from "./rank-correlation.ts";

const postgres = inject("postgres");

const N = 400;

test("the order of arrival cannot be read off the file", async () => {
  const { file, send, collector } = await collecting();
  const keys = await sentOneByOne(send);
  await collector.stop();
  const bytes = readFileSync(file);
  for (const kind of ["receiptKey", "answerKey", "commentKey"] as const) {
    const found = keys.map((key) => bytes.indexOf(key[kind]));
    expect(found.filter((position) => position === -1)).toEqual([]);
    for (const places of [found, found.map(filledFromTheEnd)]) {
      expect(Math.abs(rankCorrelation(places))).toBeLessThan(chanceCorrelation(N));
    }
  }
});

test("it could be read off a common table, so that this way of reading works", async () => {
  const file = join(temporaryDirectory(), "common.db");
  const database = new DatabaseSync(file);
  database.exec("CREATE TABLE answers (id INTEGER PRIMARY KEY AUTOINCREMENT, key BLOB)");
  const keys = Array.from({ length: N }, () => crypto.getRandomValues(new Uint8Array(16)));
  for (const key of keys) database.prepare("INSERT INTO answers (key) VALUES (?)").run(key);
  database.close();
  const bytes = readFileSync(file);
  const places = keys.map((key) => filledFromTheEnd(bytes.indexOf(key)));
  expect(rankCorrelation(places)).toBeGreaterThan(0.99);
});

test
  .skipIf(!postgres)
  .each(["it was told to settle", "it stopped", "it was killed and the next one started"])(
  "nor off the places and transactions of PostgreSQL after %s",
  async (end) => {
    const schema = newSchema();
    const store = await openedPostgres(postgres ?? {}, schema);
    const { send, collector } = await collecting({ store });
    const keys = await sentOneByOne(send);
    if (end === "it was told to settle") await store.settle();
    else if (end === "it stopped") await collector.stop();
    else await (await openedPostgres(postgres ?? {}, schema)).close();
    const client = new pg.Client(postgres ?? {});
    await client.connect();
    for (const [table, kind] of [
      ["receipts", "receiptKey"],
      ["answers", "answerKey"],
      ["comments", "commentKey"],
    ] as const) {
      const text = `SELECT key, xmin::TEXT AS at FROM ${schema}.${table} ORDER BY ctid`;
      const { rows } = await client.query(text);
      const places = new Map(rows.map(({ key }, place) => [key.toString("hex"), place]));
      const positions = keys.map((key) => places.get(key[kind].toString("hex")) ?? Number.NaN);
      expect(Math.abs(rankCorrelation(positions))).toBeLessThan(chanceCorrelation(N));
      expect(new Set(rows.map(({ at }) => at)).size).toBe(1);
    }
    await client.end();
  },
);

/** SQLite fills each of its pages from the end: what came later stands before. */
function filledFromTheEnd(position: number): number {
  const page = Math.floor(position / 4096);
  return page * 4096 + (4096 - (position % 4096));
}

/** Sends answers one after the other, and gives the keys under which each is stored, in that order. */
async function sentOneByOne(send: (body: unknown) => Promise<Response>) {
  const keyring = createKeyring(SECRET);
  const keys = [];
  for (let sent = 0; sent < N; sent++) {
    const id = newId();
    const reply = await send({ v: 1, id, score: sent % 11, comment: `Le mot numéro ${sent}.` });
    const { receipt } = (await reply.json()) as { receipt: string };
    const { receiptKey, answerKey } = keyring.keysOf(receipt);
    const commentKey = keyring.partKey(receipt, "comment");
    keys.push({
      receiptKey: Buffer.from(receiptKey),
      answerKey: Buffer.from(answerKey),
      commentKey: Buffer.from(commentKey),
    });
  }
  return keys;
}
