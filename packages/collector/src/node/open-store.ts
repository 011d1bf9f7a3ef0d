import { mkdirSync, statfsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import {
  postgresDatabase,
  type Store,
  sqliteDatabase,
  sqlStore,
} from "@communaute/onboarding/store";
import type { Reading } from "@communaute/schemas";
import { openSqliteStore } from "../sqlite/open-sqlite-store.ts";
import type { AnswerStore } from "../store/answer-store.ts";
import { startFault } from "../store/start-faults.ts";
import type { Settings } from "./settings.ts";

/** Opens the store that the settings name: PostgreSQL when it has an address, else a file on a disk that stays. */
export async function openStore(
  settings: Settings,
  busyMilliseconds?: number,
): Promise<Reading<AnswerStore | null>> {
  const { databaseUrl, file, acceptsEphemeralDisk } = settings;
  if (databaseUrl) {
    const postgres = await import("../postgres/open-postgres-store.ts").catch(unlessMissing);
    if (!postgres) return { value: null, diagnostics: [startFault("store-driver-missing")] };
    return postgres.openPostgresStore({ connection: { connectionString: databaseUrl } });
  }
  if (!acceptsEphemeralDisk && isEphemeral(dirname(resolve(file)))) {
    return { value: null, diagnostics: [startFault("store-ephemeral")] };
  }
  return openSqliteStore({ file, busyMilliseconds });
}

/** The package `pg` is installed by those who use PostgreSQL only. */
function unlessMissing(error: unknown): undefined {
  if ((error as { code?: unknown }).code !== "ERR_MODULE_NOT_FOUND") throw error;
}

/** Whether a directory is of a container or of the memory, and gone with it. */
function isEphemeral(directory: string): boolean {
  mkdirSync(directory, { recursive: true });
  return EPHEMERAL.includes(statfsSync(directory).type);
}

/** The numbers that Linux gives to overlayfs, tmpfs and ramfs. */
const EPHEMERAL = [0x794c7630, 0x01021994, 0x858458f6];

/** Where runs of checklists are kept: in the same PostgreSQL, or in a file of their own beside that of the answers. */
export async function openRuns({
  databaseUrl,
  file,
}: Settings): Promise<{ runs: Store; close(): Promise<void> }> {
  if (!databaseUrl) {
    const database = new DatabaseSync(join(dirname(resolve(file)), "runs.db"));
    return { runs: sqlStore(sqliteDatabase(database)), close: async () => database.close() };
  }
  const { default: pg } = await import("pg");
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 4,
    connectionTimeoutMillis: 5000,
  });
  pool.on("error", () => undefined);
  return { runs: sqlStore(postgresDatabase(pool)), close: () => pool.end() };
}
