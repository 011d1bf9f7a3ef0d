import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { GUARDED_TABLES } from "./guarded-tables.ts";
import { rowSum } from "./row-sum.ts";

/** What each connection must be set to; anything else would lose answers, or keep what was erased. */
const PRAGMAS: readonly (readonly [name: string, set: string, reads: string | number])[] = [
  ["locking_mode", "EXCLUSIVE", "exclusive"],
  ["journal_mode", "WAL", "wal"],
  ["synchronous", "FULL", 2],
  ["secure_delete", "ON", 1],
  ["temp_store", "MEMORY", 2],
  ["trusted_schema", "OFF", 0],
];

/** Opens a file, sets all that durability rests on, and reads it back; gives the first setting that was not taken. */
export function openDatabase(
  file: string,
  busyMilliseconds: number,
): { database: DatabaseSync; refused: string | undefined } {
  const database = new DatabaseSync(file, { timeout: busyMilliseconds });
  try {
    for (const [name, value] of PRAGMAS) database.exec(`PRAGMA ${name} = ${value}`);
    database.exec(`PRAGMA journal_size_limit = ${JOURNAL_KEPT}`);
    database.function("row_sum", { varargs: true, deterministic: true }, (...values) =>
      rowSum(...(values as SQLInputValue[])),
    );
    const refused = PRAGMAS.find(([name, , reads]) => pragma(database, name) !== reads);
    return { database, refused: refused?.[0] };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** The value that a setting has on this connection. */
export function pragma(database: DatabaseSync, name: string): unknown {
  return Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
}

/** The first fault found in the pages, the indexes or the rows of a database; `undefined` when it is whole. */
export function faultIn(database: DatabaseSync): string | undefined {
  const integrity = pragma(database, "integrity_check");
  if (integrity !== "ok") return "pages";
  for (const [table, columns] of Object.entries(GUARDED_TABLES)) {
    const row = database
      .prepare(`SELECT COUNT(*) AS n FROM ${table} WHERE sum IS NOT row_sum(${columns.join(", ")})`)
      .get();
    if (row?.n !== 0) return table;
  }
  return undefined;
}

const JOURNAL_KEPT = 4 * 1024 * 1024;
