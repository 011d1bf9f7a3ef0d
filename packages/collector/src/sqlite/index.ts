/**
 * Answers kept in one file, by the SQLite that comes with Node.
 *
 * @packageDocumentation
 */

export { openSqliteStore, type SqliteStoreOptions } from "./open-sqlite-store.ts";
