import type { ClientBase } from "pg";

/**
 * Takes all steps that are missing, in one transaction that one instance at a time may be in: those that start together
 * wait, and find nothing left to do. Gives `false` when a newer version wrote the schema.
 */
export async function migrate(
  client: ClientBase,
  schema: string,
  steps: readonly string[],
): Promise<boolean> {
  await client.query("BEGIN");
  try {
    await client.query("SELECT pg_advisory_xact_lock($1)", [MIGRATING]);
    await client.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
    await client.query(
      `CREATE TABLE IF NOT EXISTS ${schema}.schema_version (version INTEGER NOT NULL)`,
    );
    const { rows } = await client.query(`SELECT version FROM ${schema}.schema_version`);
    const version = Number(rows[0]?.version ?? 0);
    for (const step of steps.slice(version)) {
      await client.query(step.replaceAll("{schema}", schema));
    }
    if (version < steps.length) {
      await client.query(`DELETE FROM ${schema}.schema_version`);
      await client.query(`INSERT INTO ${schema}.schema_version VALUES ($1)`, [steps.length]);
    }
    await client.query("COMMIT");
    return version <= steps.length;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
}

/** The advisory lock of those who change the schema, or rewrite the tables. */
export const MIGRATING = 1_668_507_969;
