import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import pg from "pg";
import { startCluster } from "../../../metrics/test/sql/material/postgres-cluster.ts";
import { memoryStore } from "../../src/store/memory-store.ts";
import { postgresDatabase } from "../../src/store/postgres-database.ts";
import { sqlStore } from "../../src/store/sql-store.ts";
import { sqliteDatabase } from "../../src/store/sqlite-database.ts";
import type { Store } from "../../src/store/store.ts";

/** A kind of store of a test: empty ones, and as many connections to the same as are asked for. */
export interface StoreKind {
  name: string;
  make(): Promise<Store>;
  /** Stores over one empty database, each with a connection of its own. */
  shared?(count: number): Promise<Store[]>;
  close(): Promise<void>;
}

/** Keeps runs in memory. */
export function memory(): StoreKind {
  return { name: "memory", make: async () => memoryStore(), close: async () => {} };
}

/** Files of the SQLite that comes with Node, in a directory that goes with them. */
export function sqlite(): StoreKind & { newFile(): string; open(file: string): DatabaseSync } {
  const directory = mkdtempSync(join(tmpdir(), "communaute-onboarding-"));
  const opened: DatabaseSync[] = [];
  let files = 0;
  const newFile = () => {
    files += 1;
    return join(directory, `${files}.db`);
  };
  const open = (file: string) => {
    const database = new DatabaseSync(file);
    opened.push(database);
    return database;
  };
  const shared = async (count: number) => {
    const file = newFile();
    return Array.from({ length: count }, () => sqlStore(sqliteDatabase(open(file))));
  };
  return {
    name: "SQLite",
    newFile,
    open,
    shared,
    make: async () => (await shared(1))[0] as Store,
    async close() {
      for (const database of opened) database.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/**
 * A real PostgreSQL: that of DATABASE_URL, in a schema of its own for each store, else one started for the test; `null`
 * where there is none, unless REQUIRE_POSTGRES=1 makes that a failure.
 */
export async function postgres(): Promise<StoreKind | null> {
  const address = process.env.DATABASE_URL;
  const cluster = address ? null : startCluster();
  if (!address && !cluster) return absent();
  const connection = address ? { connectionString: address } : (cluster?.connection ?? {});
  const pools: pg.Pool[] = [];
  const admin = new pg.Pool(connection);
  const schemas: string[] = [];
  const shared = async (count: number) => {
    const schema = `onboarding_${process.pid}_${schemas.length}`;
    await admin.query(`CREATE SCHEMA ${schema}`);
    schemas.push(schema);
    return Array.from({ length: count }, () => {
      const pool = new pg.Pool({ ...connection, max: 4, options: `-c search_path=${schema}` });
      pools.push(pool);
      return sqlStore(postgresDatabase(pool));
    });
  };
  return {
    name: "PostgreSQL",
    shared,
    make: async () => (await shared(1))[0] as Store,
    async close() {
      for (const pool of pools) await pool.end();
      for (const schema of schemas) await admin.query(`DROP SCHEMA ${schema} CASCADE`);
      await admin.end();
      cluster?.stop();
    },
  };
}

function absent(): null {
  const remedy = "give its address in DATABASE_URL, or install Debian's package postgresql";
  if (process.env.REQUIRE_POSTGRES === "1") throw new Error(`PostgreSQL is required: ${remedy}.`);
  process.stderr.write(`PostgreSQL is not tested, as there is none here: ${remedy}.\n`);
  return null;
}
