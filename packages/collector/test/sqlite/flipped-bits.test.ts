import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openSqliteStore } from "../../src/sqlite/open-sqlite-store.ts";
import { seededRandom } from "../crash/seeded-random.ts";
import { collecting, newId } from "../material/collecting.ts";
import { temporaryDirectory } from "../material/temporary-directory.ts";

const PAGE_SIZE = 4096;

test("a bit flipped in any page of a copy is found at the start", async () => {
  const { file, pages, random } = await filledDatabase();
  const found = [];
  for (let page = 0; page < pages; page++) {
    const { copy } = flippedCopy(file, page, random);
    const { value, diagnostics } = await openSqliteStore({ file: copy });
    await value?.close();
    found.push(diagnostics.map(({ code }) => code).join());
  }
  expect(pages).toBeGreaterThan(20);
  expect(found.filter((code) => code === "store-damaged").length).toBe(pages);
});

test("without the seal of an orderly stop, a flipped bit is found or changes nothing that is told", async () => {
  const { file, pages, random, told } = await filledDatabase();
  let found = 0;
  for (let page = 0; page < pages; page++) {
    const { copy } = flippedCopy(file, page, random);
    rmSync(`${copy}.seal`);
    const { value } = await openSqliteStore({ file: copy });
    if (value) expect(await contentsOf(value)).toEqual(told);
    else found += 1;
    await value?.close();
  }
  expect(found).toBeGreaterThan(pages / 2);
});

test("without the seal, a bit flipped in the definition of a table is found", async () => {
  const { file, random } = await filledDatabase();
  const bytes = readFileSync(file);
  const definitions = [...bytes.toString("latin1").matchAll(/CREATE TABLE \w+ \(/g)];
  expect(definitions.length).toBeGreaterThan(5);
  for (const { index } of definitions) {
    const at = index + Math.floor(random() * 100);
    const copy = join(temporaryDirectory(), "copy.db");
    const flipped = Buffer.from(bytes);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    writeFileSync(copy, flipped);
    const { value, diagnostics } = await openSqliteStore({ file: copy });
    await value?.close();
    expect(diagnostics).toMatchObject([{ code: "store-damaged" }]);
  }
});

async function filledDatabase() {
  const seed = Date.now();
  process.stdout.write(`The bits are flipped by seed ${seed}.\n`);
  const random = seededRandom(seed);
  const { file, send, store, collector } = await collecting();
  for (let sent = 0; sent < 300; sent++) {
    const comment = "Un mot. ".repeat(Math.ceil(random() * 40));
    await send({ v: 1, id: newId(), score: sent % 11, comment, answers: { theme: ["lieux"] } });
  }
  const told = await contentsOf(store);
  await collector.stop();
  return { file, random, told, pages: readFileSync(file).length / PAGE_SIZE };
}

function flippedCopy(file: string, page: number, random: () => number) {
  const copy = join(temporaryDirectory(), "copy.db");
  const bytes = readFileSync(file);
  const at = page * PAGE_SIZE + Math.floor(random() * PAGE_SIZE);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  writeFileSync(copy, bytes);
  if (existsSync(`${file}.seal`)) copyFileSync(`${file}.seal`, `${copy}.seal`);
  return { copy };
}

async function contentsOf(store: Awaited<ReturnType<typeof collecting>>["store"]) {
  const ref = { survey: "climat", wave: "2026-T4", environment: "production" };
  return [
    await store.holdings(),
    await store.counts({ ...ref, question: "score" }),
    await store.counts({ ...ref, question: "theme" }),
    (await store.comments({ ...ref, question: "comment" })).sort(),
  ];
}
