import pg from "pg";
import type { Engine } from "./engine.ts";
import { startCluster } from "./postgres-cluster.ts";

/**
 * A real PostgreSQL: that of DATABASE_URL, in which only temporary tables are made, else one started for the test from
 * the programs installed here; `null` where there are none, unless REQUIRE_POSTGRES=1 makes that a failure.
 */
export async function postgres(): Promise<Engine | null> {
  const address = process.env.DATABASE_URL;
  const cluster = address ? null : startCluster();
  if (!address && !cluster) return absent();
  const client = new pg.Client(address ? { connectionString: address } : cluster?.connection);
  await client.connect();
  return {
    dialect: "postgresql",
    run: async (sql) => {
      await client.query(sql);
    },
    rowsOf: async (sql) => (await client.query(sql)).rows,
    close: async () => {
      await client.end();
      cluster?.stop();
    },
  };
}

function absent(): null {
  const remedy = "give its address in DATABASE_URL, or install Debian's package postgresql";
  if (process.env.REQUIRE_POSTGRES === "1") throw new Error(`PostgreSQL is required: ${remedy}.`);
  process.stderr.write(`PostgreSQL is not tested, as there is none here: ${remedy}.\n`);
  return null;
}
