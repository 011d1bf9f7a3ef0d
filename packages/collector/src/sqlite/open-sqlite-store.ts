import { closeSync, existsSync, mkdirSync, openSync, statfsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import type { Reading } from "@communaute/schemas";
import type { AnswerStore } from "../store/answer-store.ts";
import { startFault } from "../store/start-faults.ts";
import { faultIn, openDatabase, pragma } from "./database.ts";
import { seal, unseal } from "./file-seal.ts";
import { hasSchemaOf } from "./has-schema-of.ts";
import { SQLITE_MIGRATIONS } from "./migrations.ts";
import { sqliteStore } from "./sqlite-store.ts";
import { isWalDamaged } from "./wal-fault.ts";

/** Where the embedded store keeps its file. */
export interface SqliteStoreOptions {
  /** Path of the database; made with its folder when it is missing. The disk must outlive the process. */
  file: string;
  /** Milliseconds to wait for a lock. @defaultValue 5000 */
  busyMilliseconds?: number | undefined;
  /** @defaultValue the steps of this release */
  migrations?: readonly string[] | undefined;
}

/**
 * Opens the embedded store, brings its schema up to date and checks every row; `null`, and why, when answers would not be
 * safe in it. One process only may hold it: a second one is refused.
 */
export async function openSqliteStore({
  file,
  busyMilliseconds = 5000,
  migrations = SQLITE_MIGRATIONS,
}: SqliteStoreOptions): Promise<Reading<AnswerStore | null>> {
  const path = resolve(file);
  let database: DatabaseSync | undefined;
  try {
    createPrivately(path);
    if (!unseal(path) || (await isSurelyDamaged(path))) {
      return refused(undefined, startFault("store-damaged"));
    }
    const opened = openDatabase(path, busyMilliseconds);
    database = opened.database;
    if (opened.refused)
      return refused(database, startFault("store-setting-refused", opened.refused));
    const version = Number(pragma(database, "user_version"));
    if (version > migrations.length) return refused(database, startFault("store-too-new"));
    migrate(database, migrations, version);
    const isWhole = hasSchemaOf(database, migrations) && !faultIn(database);
    if (!isWhole) return refused(database, startFault("store-damaged"));
    const store = sqliteStore(database, {
      room: () => roomAt(dirname(path)),
      closed: () => seal(path),
    });
    // A full disk is no reason not to start: what is there can be read, and is settled later.
    await store.settle().catch(() => undefined);
    // A header that was flipped may let SQLite read, and never write.
    if ((await store.unavailable()) === "away")
      return refused(database, startFault("store-damaged"));
    return { value: store, diagnostics: [] };
  } catch (error) {
    const code = Number((error as { errcode?: unknown }).errcode) & 0xff;
    if (code === SQLITE_BUSY || code === SQLITE_LOCKED) {
      return refused(database, startFault("store-held"));
    }
    if (code === SQLITE_CORRUPT || code === SQLITE_NOTADB) {
      return refused(database, startFault("store-damaged"));
    }
    return refused(database, startFault("store-unreachable"));
  }
}

/** Read while another process writes it, a log may look damaged for a moment. */
async function isSurelyDamaged(path: string): Promise<boolean> {
  for (let look = 0; look < 2; look++) {
    if (!isWalDamaged(path)) return false;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return isWalDamaged(path);
}

/** All steps that are missing, in one transaction: a crash in the middle leaves the schema as it was. */
function migrate(database: DatabaseSync, migrations: readonly string[], version: number): void {
  if (version === migrations.length) return;
  database.exec("BEGIN IMMEDIATE");
  for (const step of migrations.slice(version)) database.exec(step);
  database.exec(`PRAGMA user_version = ${migrations.length}`);
  database.exec("COMMIT");
}

function roomAt(directory: string): number {
  const { bavail, bsize } = statfsSync(directory);
  return bavail * bsize;
}

function createPrivately(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path)) closeSync(openSync(path, "a", 0o600));
}

function refused(
  database: DatabaseSync | undefined,
  diagnostic: ReturnType<typeof startFault>,
): Reading<null> {
  if (database?.isOpen) database.close();
  return { value: null, diagnostics: [diagnostic] };
}

const SQLITE_BUSY = 5;
const SQLITE_LOCKED = 6;
const SQLITE_CORRUPT = 11;
const SQLITE_NOTADB = 26;
