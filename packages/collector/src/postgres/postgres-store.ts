import type { Pool, PoolClient } from "pg";
import type { AnswerStore, CountsQuery, GroupCount } from "../store/answer-store.ts";
import { sameBytes } from "../store/same-bytes.ts";
import { StoreUnavailable } from "../store/store-unavailable.ts";
import { settleTables } from "./settle.ts";
import { unavailableOf } from "./unavailable-of.ts";
import { entryWriter } from "./write-entries.ts";

/** The store over a pool of connections to tables that are up to date. */
export function postgresStore(pool: Pool, schema: string): AnswerStore {
  const write = entryWriter(pool, schema);
  // Whoever wrote before may have been killed.
  let isSettled = false;

  const rowsOf = async (text: string, values: unknown[] = []): Promise<Row[]> => {
    try {
      return (await pool.query(text, values)).rows;
    } catch (error) {
      throw new StoreUnavailable(unavailableOf(error));
    }
  };
  const together = async <Value>(change: (client: PoolClient) => Promise<Value>) => {
    isSettled = false;
    const client = await pool.connect().catch(away);
    let fault: Error | undefined;
    try {
      await client.query("BEGIN");
      const value = await change(client);
      await client.query("COMMIT");
      return value;
    } catch (error) {
      fault = error as Error;
      throw new StoreUnavailable(unavailableOf(error));
    } finally {
      client.release(fault);
    }
  };
  const settle = async () => {
    if (isSettled) return;
    const client = await pool.connect().catch(away);
    let fault: Error | undefined;
    try {
      await settleTables(client, schema);
      isSettled = true;
    } catch (error) {
      fault = error as Error;
      throw new StoreUnavailable(unavailableOf(error));
    } finally {
      client.release(fault);
    }
  };

  return {
    async write(entries) {
      isSettled = false;
      return write(entries);
    },
    async recall(receiptKey, fingerprint) {
      const [row] = await rowsOf(`SELECT fingerprint FROM ${schema}.receipts WHERE key = $1`, [
        receiptKey,
      ]);
      if (!row) return null;
      if (row.fingerprint === null) return "erased";
      return sameBytes(row.fingerprint as Uint8Array, fingerprint) ? "replayed" : "differs";
    },
    erase: ({ receiptKey, answerKey, partKeys }) =>
      together(async (client) => {
        const { rowCount } = await client.query(
          `UPDATE ${schema}.receipts SET fingerprint = NULL WHERE key = $1`,
          [receiptKey],
        );
        const keys = [answerKey, ...partKeys];
        for (const table of ["answers", "choices", "comments"]) {
          await client.query(`DELETE FROM ${schema}.${table} WHERE key = ANY($1)`, [keys]);
        }
        return rowCount === 1;
      }),
    purge: ({ survey, wave }, scope) =>
      together(async (client) => {
        const tables =
          scope === "comments" ? ["comments"] : ["answers", "choices", "comments", "receipts"];
        for (const table of tables) {
          const text = `DELETE FROM ${schema}.${table} WHERE survey = $1 AND wave = $2`;
          await client.query(text, [survey, wave]);
        }
      }),
    counts: async (query) => (await rowsOf(...counting(schema, query))).map(groupCountOf),
    comments: async ({ survey, wave, environment, question }) => {
      const rows = await rowsOf(
        `SELECT value FROM ${schema}.comments WHERE survey = $1 AND wave = $2 AND environment = $3 AND question = $4 ORDER BY key`,
        [survey, wave, environment, question],
      );
      return rows.map(({ value }) => String(value));
    },
    async release({ survey, wave, environment }) {
      const [row] = await rowsOf(
        `SELECT told, content FROM ${schema}.releases WHERE survey = $1 AND wave = $2 AND environment = $3`,
        [survey, wave, environment],
      );
      if (!row) return null;
      return { survey, wave, environment, told: Number(row.told), content: String(row.content) };
    },
    async publish({ survey, wave, environment, told, content }, formerlyTold) {
      const rows = await rowsOf(
        `INSERT INTO ${schema}.releases AS r (survey, wave, environment, told, content) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (survey, wave, environment) DO UPDATE SET told = excluded.told, content = excluded.content
WHERE r.told = $6 RETURNING told`,
        [survey, wave, environment, told, content, formerlyTold],
      );
      return rows.length === 1;
    },
    async holdings() {
      const rows = await rowsOf(holding(schema));
      return rows.map(({ survey, wave, answers, choices, comments, receipts }) => ({
        survey: String(survey),
        wave: String(wave),
        answers: Number(answers),
        choices: Number(choices),
        comments: Number(comments),
        receipts: Number(receipts),
      }));
    },
    settle,
    async unavailable() {
      try {
        const { rows } = await pool.query("SELECT pg_is_in_recovery() AS reading");
        return rows[0]?.reading === false ? null : "away";
      } catch (error) {
        return unavailableOf(error);
      }
    },
    async close() {
      // Out of reach, it is settled by whoever starts next.
      await settle().catch(() => undefined);
      await pool.end();
    },
  };
}

type Row = Record<string, unknown>;

function away(error: unknown): never {
  throw new StoreUnavailable(unavailableOf(error));
}

function counting(
  schema: string,
  { survey, wave, environment, question, by }: CountsQuery,
): [text: string, values: unknown[]] {
  const where = "survey = $1 AND wave = $2 AND environment = $3";
  const group = by === undefined ? "NULL" : "segments ->> $5";
  const isColumn = question === "score" || question === "satisfaction";
  const rows = isColumn
    ? `SELECT ${group} AS grp, ${question}::TEXT AS value, COUNT(*) AS n FROM ${schema}.answers WHERE ${where} GROUP BY 1, 2`
    : `SELECT NULL AS grp, value, COUNT(*) AS n FROM ${schema}.choices WHERE ${where} AND question = $4 GROUP BY value`;
  return [
    `${rows} UNION ALL SELECT NULLIF(grp, '') AS grp, NULLIF(value, '') AS value, n FROM ${schema}.counters
WHERE ${where} AND question = $4::TEXT AND by = $5::TEXT`,
    [survey, wave, environment, question, by ?? ""],
  ];
}

function groupCountOf({ grp, value, n }: Row): GroupCount {
  const textOf = (cell: unknown) => (cell === null || cell === undefined ? null : String(cell));
  return { group: textOf(grp), value: textOf(value), n: Number(n) };
}

function holding(schema: string): string {
  const counted = ["answers", "choices", "comments", "receipts"];
  const parts = counted.map((table) => {
    const flags = counted.map((other) => `${Number(other === table)} AS ${other}`).join(", ");
    return `SELECT survey, wave, ${flags} FROM ${schema}.${table}`;
  });
  const sums = counted.map((table) => `SUM(${table}) AS ${table}`).join(", ");
  return `SELECT survey, wave, ${sums} FROM (${parts.join(" UNION ALL ")}) AS held
GROUP BY survey, wave ORDER BY survey, wave`;
}
