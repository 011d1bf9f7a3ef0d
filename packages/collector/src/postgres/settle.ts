import type { PoolClient } from "pg";
import { MIGRATING } from "./migrate.ts";

/**
 * Writes each table anew in the order of its random keys, in files of their own: neither the place of a row nor its
 * transaction tells when it came, and what was erased is in no page any more. Those who write wait meanwhile.
 */
export async function settleTables(client: PoolClient, schema: string): Promise<void> {
  await client.query("BEGIN");
  try {
    await client.query("SELECT pg_advisory_xact_lock($1)", [MIGRATING]);
    const names = TABLES.map((table) => `${schema}.${table}`);
    await client.query(`LOCK TABLE ${names.join(", ")} IN ACCESS EXCLUSIVE MODE`);
    for (const [index, name] of names.entries()) {
      await client.query(
        `CREATE TEMPORARY TABLE settling_${index} ON COMMIT DROP AS TABLE ${name}`,
      );
      await client.query(`TRUNCATE ${name}`);
      await client.query(`INSERT INTO ${name} SELECT * FROM settling_${index} ORDER BY key`);
    }
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
}

const TABLES = ["receipts", "answers", "choices", "comments"];
