/**
 * Where runs and their logs are kept: in memory, in SQLite, in PostgreSQL, or where you write.
 *
 * @packageDocumentation
 */

export { type ConformanceCase, storeConformance } from "./conformance/store-conformance.ts";
export { memoryStore } from "./memory-store.ts";
export {
  type PostgresClient,
  type PostgresPool,
  postgresDatabase,
} from "./postgres-database.ts";
export type { SqlConnection, SqlDatabase, SqlRow, SqlValue } from "./sql-database.ts";
export { sqlStore } from "./sql-store.ts";
export { type SqliteHandle, sqliteDatabase } from "./sqlite-database.ts";
export type { Appended, Store } from "./store.ts";
