import { TABLES } from "../../../src/sql/index.ts";
import type { AnyRows } from "./any-rows.ts";

/** Makes the documented tables, for as long as the connection lasts. */
export function createTablesSql(): string {
  return Object.entries(TABLES)
    .map(([table, columns]) => {
      const typed = Object.entries(columns).map(([column, type]) => `${column} ${type}`);
      return `CREATE TEMPORARY TABLE ${table} (${typed.join(", ")});`;
    })
    .join("\n");
}

/** Puts these rows in place of those that the tables hold. */
export function fillTablesSql(rows: AnyRows): string {
  return Object.entries(TABLES)
    .map(([table, columns]) => {
      const names = Object.keys(columns);
      const own: readonly Record<string, unknown>[] = rows[table as keyof AnyRows];
      const values = own.map((row) => `(${names.map((name) => literal(row[name])).join(", ")})`);
      const insert = `INSERT INTO ${table} (${names.join(", ")}) VALUES ${values.join(", ")};`;
      return `DELETE FROM ${table};${values.length === 0 ? "" : insert}`;
    })
    .join("\n");
}

function literal(value: unknown): string {
  return typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value);
}
