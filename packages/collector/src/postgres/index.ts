/**
 * Answers kept in PostgreSQL, by any number of instances.
 *
 * @packageDocumentation
 */

export { openPostgresStore, type PostgresStoreOptions } from "./open-postgres-store.ts";
