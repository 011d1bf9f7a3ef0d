import type { DatabaseSync } from "node:sqlite";

/** Runs a change whole or not at all: when it throws, or cannot be made durable, nothing of it stays. */
export function inTransaction<Value>(database: DatabaseSync, change: () => Value): Value {
  database.exec("BEGIN IMMEDIATE");
  try {
    const value = change();
    database.exec("COMMIT");
    return value;
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}
