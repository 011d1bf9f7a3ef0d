import { DuckDBInstance } from "@duckdb/node-api";
import type { Engine } from "./engine.ts";

/** A DuckDB in memory, of its own. */
export async function duckdb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  return {
    dialect: "duckdb",
    run: async (sql) => {
      await connection.run(sql);
    },
    rowsOf: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS(),
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
