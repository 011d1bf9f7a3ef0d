import { DatabaseSync } from "node:sqlite";
import type { Engine } from "./engine.ts";

/** The SQLite that comes with Node, in memory. */
export async function sqlite(): Promise<Engine> {
  const database = new DatabaseSync(":memory:");
  return {
    dialect: "sqlite",
    run: async (sql) => database.exec(sql),
    rowsOf: async (sql) => database.prepare(sql).all(),
    close: async () => database.close(),
  };
}
