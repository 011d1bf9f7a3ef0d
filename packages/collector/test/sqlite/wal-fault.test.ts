import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openSqliteStore } from "../../src/sqlite/open-sqlite-store.ts";
import { isWalDamaged } from "../../src/sqlite/wal-fault.ts";
import { connections, newAnswer, sent } from "../crash/client.ts";
import { runningServer } from "../crash/running-server.ts";
import { seededRandom } from "../crash/seeded-random.ts";
import { SECRET } from "../material/surveys.ts";
import { temporaryDirectory } from "../material/temporary-directory.ts";

const ACKNOWLEDGED = 60;
const FLIPS = 30;

test("a bit flipped in the log of a collector that was killed is found, and no answer is dropped without a word", async () => {
  const seed = Date.now();
  process.stdout.write(`The bits are flipped by seed ${seed}.\n`);
  const random = seededRandom(seed);
  const file = await leftByKilledCollector(ACKNOWLEDGED, random);
  const log = readFileSync(`${file}-wal`);
  const last = startOfLastTransaction(log);
  expect(last).toBeGreaterThan(100_000);
  expect(isWalDamaged(file)).toBe(false);

  let found = 0;
  for (let flip = 0; flip < FLIPS; flip++) {
    const copy = join(temporaryDirectory(), "copy.db");
    const bytes = Buffer.from(log);
    const at = Math.floor(random() * last);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    copyFileSync(file, copy);
    writeFileSync(`${copy}-wal`, bytes);
    const { value, diagnostics } = await openSqliteStore({ file: copy });
    if (diagnostics[0]?.code === "store-damaged") found += 1;
    else expect(await value?.holdings()).toMatchObject([{ answers: ACKNOWLEDGED }]);
    await value?.close();
  }
  expect(found).toBeGreaterThan(FLIPS * 0.9);
}, 30_000);

test("a log that a crash cut at any byte is no damage", async () => {
  const file = await leftByKilledCollector(5, Math.random);
  const log = readFileSync(`${file}-wal`);
  for (let cut = 32; cut < log.length; cut += 997) {
    writeFileSync(`${file}-wal`, log.subarray(0, cut));
    expect(isWalDamaged(file)).toBe(false);
  }
}, 30_000);

/** The file of a collector that was killed after so many answers, its log beside it. */
async function leftByKilledCollector(answers: number, random: () => number): Promise<string> {
  const file = join(temporaryDirectory(), "answers.db");
  const server = await runningServer({
    store: { kind: "sqlite", file },
    secret: SECRET,
    isQuiet: true,
  });
  const agent = connections(1);
  for (let at = 0; at < answers; at++) {
    expect(await sent(agent, server.port, newAnswer(random))).toBe(201);
  }
  agent.destroy();
  await server.kill();
  return file;
}

/** Where the frames of the last transaction begin. */
function startOfLastTransaction(log: Buffer): number {
  const size = log.readUInt32BE(8) + 24;
  const salts = log.subarray(16, 24);
  const ends: number[] = [];
  for (let at = 32; at + size <= log.length; at += size) {
    const isOfThisLog = salts.equals(log.subarray(at + 8, at + 16));
    if (isOfThisLog && log.readUInt32BE(at + 4) !== 0) ends.push(at + size);
  }
  return ends.at(-2) ?? 0;
}
