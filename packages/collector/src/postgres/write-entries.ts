import type { Pool } from "pg";
import type { AnswerEntry, Entry, Outcome, Part, Written } from "../store/entry.ts";
import { hex } from "../store/hex.ts";
import { sameBytes } from "../store/same-bytes.ts";
import { unavailableOf } from "./unavailable-of.ts";

/** Writes entries in one statement of several rows: one journey, one transaction, one wait for the disk. */
export function entryWriter(
  pool: Pool,
  schema: string,
): (entries: readonly Entry[]) => Promise<Written> {
  const text = writing(schema);
  const recalled = `SELECT key, fingerprint FROM ${schema}.receipts WHERE key = ANY($1)`;
  return async (entries) => {
    try {
      const firsts = firstOfEach(entries);
      const values = parametersOf(entries, firsts);
      const { rows } = await pool.query({ name: "write", text, values });
      const created = new Set(rows.map(({ key }) => hex(key)));
      const others = [...firsts.values()].filter(({ receiptKey }) => !created.has(hex(receiptKey)));
      const standing = new Map([...firsts].map(([key, { fingerprint }]) => [key, fingerprint]));
      if (others.length > 0) {
        const keys = others.map(({ receiptKey }) => receiptKey);
        const found = await pool.query({ text: recalled, values: [keys] });
        for (const { key, fingerprint } of found.rows) standing.set(hex(key), fingerprint);
      }
      return { outcomes: outcomesOf(entries, firsts, created, standing) };
    } catch (error) {
      return { unavailable: unavailableOf(error) };
    }
  };
}

/** Of answers with one receipt key, the one that came first. */
function firstOfEach(entries: readonly Entry[]): Map<string, AnswerEntry> {
  const firsts = new Map<string, AnswerEntry>();
  for (const entry of entries) {
    if (entry.kind !== "answer") continue;
    const key = hex(entry.receiptKey);
    if (!firsts.has(key)) firsts.set(key, entry);
  }
  return firsts;
}

function outcomesOf(
  entries: readonly Entry[],
  firsts: ReadonlyMap<string, AnswerEntry>,
  created: ReadonlySet<string>,
  standing: ReadonlyMap<string, Uint8Array | null>,
): Outcome[] {
  return entries.map((entry) => {
    if (entry.kind === "count") return "created";
    const key = hex(entry.receiptKey);
    if (created.has(key) && firsts.get(key) === entry) return "created";
    const fingerprint = standing.get(key);
    if (!fingerprint) return "erased";
    return sameBytes(fingerprint, entry.fingerprint) ? "replayed" : "differs";
  });
}

/** The rows of all tables as JSON; those of an answer name its receipt, so that a replay adds nothing. */
function parametersOf(entries: readonly Entry[], firsts: ReadonlyMap<string, AnswerEntry>) {
  const answers = [...firsts.values()];
  const partsOf = (partsIn: (entry: AnswerEntry) => readonly Part[]) =>
    answers.flatMap((entry) =>
      partsIn(entry).map(({ key, question, value }) => {
        const { survey, wave, environment } = entry;
        return {
          r: hex(entry.receiptKey),
          k: hex(key),
          survey,
          wave,
          environment,
          question,
          value,
        };
      }),
    );
  const receipts = answers.map(({ receiptKey, survey, wave, fingerprint }) => {
    return { r: hex(receiptKey), survey, wave, f: hex(fingerprint) };
  });
  const rows = answers.flatMap(({ receiptKey, survey, wave, environment, row }) =>
    row ? [{ r: hex(receiptKey), survey, wave, environment, ...row, k: hex(row.key) }] : [],
  );
  const counted = answers.flatMap(({ receiptKey, counts }) =>
    counts.map((count) => ({ ...count, r: hex(receiptKey) })),
  );
  const met = entries.flatMap((entry) => (entry.kind === "count" ? entry.counts : []));
  return [
    receipts,
    rows,
    partsOf(({ choices }) => choices),
    partsOf(({ comments }) => comments),
    [...counted, ...met],
  ].map((own) => JSON.stringify(own));
}

function writing(schema: string): string {
  const parts = (table: string, parameter: string) => `${table} AS (
  INSERT INTO ${schema}.${table} (key, survey, wave, environment, question, value)
  SELECT decode(k, 'hex'), survey, wave, environment, question, value
  FROM json_to_recordset(${parameter}::json) AS t(r TEXT, k TEXT, survey TEXT, wave TEXT, environment TEXT, question TEXT, value TEXT)
  WHERE decode(r, 'hex') IN (SELECT key FROM taken) ORDER BY k
)`;
  return `WITH taken AS (
  INSERT INTO ${schema}.receipts (key, survey, wave, fingerprint)
  SELECT decode(r, 'hex'), survey, wave, decode(f, 'hex')
  FROM json_to_recordset($1::json) AS t(r TEXT, survey TEXT, wave TEXT, f TEXT) ORDER BY r
  ON CONFLICT (key) DO NOTHING RETURNING key
), answers AS (
  INSERT INTO ${schema}.answers (key, survey, wave, environment, answered_on, score, satisfaction, segments)
  SELECT decode(k, 'hex'), survey, wave, environment, "on", score, satisfaction, segments
  FROM json_to_recordset($2::json) AS t(r TEXT, k TEXT, survey TEXT, wave TEXT, environment TEXT, "on" DATE, score SMALLINT, satisfaction SMALLINT, segments JSONB)
  WHERE decode(r, 'hex') IN (SELECT key FROM taken) ORDER BY k
), ${parts("choices", "$3")}, ${parts("comments", "$4")}, counters AS (
  INSERT INTO ${schema}.counters AS c (survey, wave, environment, question, by, grp, value, n)
  SELECT survey, wave, environment, question, by, "group", value, COUNT(*)
  FROM json_to_recordset($5::json) AS t(r TEXT, survey TEXT, wave TEXT, environment TEXT, question TEXT, by TEXT, "group" TEXT, value TEXT)
  WHERE r IS NULL OR decode(r, 'hex') IN (SELECT key FROM taken)
  GROUP BY 1, 2, 3, 4, 5, 6, 7 ORDER BY 1, 2, 3, 4, 5, 6, 7
  ON CONFLICT (survey, wave, environment, question, by, grp, value) DO UPDATE SET n = c.n + excluded.n
)
SELECT key FROM taken`;
}
