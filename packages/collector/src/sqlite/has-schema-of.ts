import { DatabaseSync } from "node:sqlite";

/**
 * Whether the tables of a database are written down as its migrations write them: a bit that flips in their definitions is
 * in no row, and SQLite notices it late or never.
 */
export function hasSchemaOf(database: DatabaseSync, migrations: readonly string[]): boolean {
  const expected = new DatabaseSync(":memory:");
  for (const step of migrations) expected.exec(step);
  const isSame = schemaOf(expected) === schemaOf(database);
  expected.close();
  return isSame;
}

function schemaOf(database: DatabaseSync): string {
  const rows = database
    .prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name")
    .all();
  return JSON.stringify(rows);
}
