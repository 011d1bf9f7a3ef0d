/// <reference types="node" />
import { existsSync, readFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import type { CalendarDate } from "@communaute/schemas/calendar";
import { afterAll, describe, expect, test } from "vitest";
import { sqlStore } from "../../src/store/sql-store.ts";
import { sqliteDatabase } from "../../src/store/sqlite-database.ts";
import { sqlite } from "./stores.ts";

const files = sqlite();
afterAll(() => files.close());

const SECRET = "une-remarque-tres-personnelle";
const RUN = {
  id: "run-1",
  member: "camille.exemple",
  kind: "arrivee",
  anchors: { arrivee: "2026-05-19" as CalendarDate },
  layers: [],
  openedAt: "2026-05-11T08:00:00Z",
};

/** All that the files of a database hold. */
function bytesOf(file: string): string {
  return [file, `${file}-wal`, `${file}-shm`]
    .filter(existsSync)
    .map((path) => readFileSync(path, "latin1"))
    .join("");
}

describe("what is deleted is in the files no more", () => {
  test.each([
    ["erased", (store: ReturnType<typeof sqlStore>) => store.erase(RUN.member)],
    [
      "purged",
      (store: ReturnType<typeof sqlStore>) => store.purgeClosed("2026-07-01" as CalendarDate),
    ],
  ])("once it is %s", async (_, remove) => {
    const file = files.newFile();
    const store = sqlStore(sqliteDatabase(files.open(file)));
    await store.openRun(RUN);
    for (let place = 0; place < 50; place++) {
      await store.append(RUN.id, [
        {
          id: `e${place}`,
          run: RUN.id,
          item: "badge",
          verb: "comment",
          by: { id: RUN.member, as: "self" },
          at: "2026-05-20T09:00:00Z",
          reason: `${SECRET} ${"x".repeat(40 * place)}`,
          defs: "x",
        },
      ]);
    }
    await store.closeRun(RUN.id, "2026-06-01T00:00:00Z");
    expect(bytesOf(file)).toContain(SECRET);
    expect(bytesOf(file)).toContain(RUN.member);
    expect(await remove(store)).toBe(1);
    expect(bytesOf(file)).not.toContain(SECRET);
    expect(bytesOf(file)).not.toContain(RUN.member);
  });
});

test("the settings are those that lose nothing at a power cut", () => {
  const handle = files.open(files.newFile());
  sqliteDatabase(handle);
  const [settings] = handle
    .prepare("SELECT * FROM pragma_journal_mode, pragma_synchronous, pragma_secure_delete")
    .all();
  expect(settings).toMatchObject({ journal_mode: "wal", synchronous: 2, secure_delete: 1 });
});

test("a database that does not take them is refused", () => {
  const handle = new DatabaseSync(":memory:");
  const deaf = { exec: () => {}, prepare: (sql: string) => handle.prepare(sql) };
  expect(() => sqliteDatabase(deaf)).toThrow("SQLite did not take the setting");
  handle.close();
});

test("tables of a later release are left alone", async () => {
  const handle = files.open(files.newFile());
  handle.exec("CREATE TABLE onboarding_schema (version INTEGER NOT NULL)");
  handle.exec("INSERT INTO onboarding_schema VALUES (99)");
  const store = sqlStore(sqliteDatabase(handle));
  await expect(store.openRun(RUN)).rejects.toThrow("version 99");
  expect(handle.prepare("SELECT count(*) AS n FROM sqlite_schema").get()).toEqual({ n: 1 });
});

test("a store that another process holds up goes on once it lets go", async () => {
  const file = files.newFile();
  const store = sqlStore(sqliteDatabase(files.open(file)));
  await store.openRun(RUN);
  const other = files.open(file);
  other.exec("BEGIN IMMEDIATE");
  setTimeout(() => other.exec("COMMIT"), 50);
  await store.closeRun(RUN.id, "2026-06-01T00:00:00Z");
  expect(await store.run(RUN.id)).toMatchObject({ closedAt: "2026-06-01T00:00:00Z" });
});
