import type { DatabaseSync } from "node:sqlite";
import type { AnswerStore, GroupCount, WaveHoldings } from "../store/answer-store.ts";
import { StoreUnavailable } from "../store/store-unavailable.ts";
import { arrivalsIn } from "./arrivals.ts";
import { pragma } from "./database.ts";
import { eraser } from "./erase-rows.ts";
import { unavailableOf } from "./unavailable-of.ts";

/** What a store needs to know of the file behind its database. */
export interface DatabaseFile {
  /** Bytes left on its disk. */
  room(): number;
  /** Runs once all is settled and closed. */
  closed(): void;
}

/** The store over an open database. */
export function sqliteStore(database: DatabaseSync, file: DatabaseFile): AnswerStore {
  const arrivals = arrivalsIn(database);
  const { erase, purge } = eraser(database);
  let isSettled = false;

  const asked = <Value>(ask: () => Value): Value => {
    try {
      return ask();
    } catch (error) {
      throw new StoreUnavailable(unavailableOf(error));
    }
  };
  const reading = <Value>(read: () => Value): Value =>
    asked(() => {
      arrivals.putAway();
      return read();
    });
  const changing = <Value>(change: () => Value): Value => {
    isSettled = false;
    return reading(change);
  };
  const settle = () => {
    if (isSettled) return;
    arrivals.putAway();
    database.exec("VACUUM");
    database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    isSettled = true;
  };

  /** Writes what stands there already: only the disk can say whether it has room. */
  const version = Number(pragma(database, "user_version"));
  const probe = () => database.exec(`PRAGMA user_version = ${version}`);

  return {
    async write(entries) {
      isSettled = false;
      return arrivals.take(entries);
    },
    recall: async (receiptKey, fingerprint) =>
      asked(() => arrivals.recall(receiptKey, fingerprint)),
    erase: async (keys) => changing(() => erase(keys)),
    purge: async (ref, scope) => changing(() => purge(ref, scope)),
    counts: async (query) => reading(() => countsOf(database, query)),
    comments: async ({ survey, wave, environment, question }) =>
      reading(() =>
        database
          .prepare(
            "SELECT value FROM comments WHERE (survey, wave, environment, question) = (?, ?, ?, ?)",
          )
          .all(survey, wave, environment, question)
          .map(({ value }) => String(value)),
      ),
    release: async ({ survey, wave, environment }) => {
      const row = database.prepare(RELEASE).get(survey, wave, environment);
      if (!row) return null;
      return { survey, wave, environment, told: Number(row.told), content: String(row.content) };
    },
    publish: async (release, formerlyTold) =>
      changing(() => {
        const { survey, wave, environment, told, content } = release;
        const { changes } = database
          .prepare(PUBLISH)
          .run(survey, wave, environment, told, content, formerlyTold);
        return changes === 1;
      }),
    holdings: async () => reading(() => database.prepare(HOLDINGS).all().map(holdingsOf)),
    settle: async () => asked(settle),
    unavailable: async () => {
      try {
        probe();
        return file.room() < LEAST_ROOM ? "full" : null;
      } catch (error) {
        return unavailableOf(error);
      }
    },
    close: async () => {
      try {
        asked(settle);
      } catch {
        // Without room to rewrite, all stays as it is, and is settled at the next start.
      }
      database.close();
      file.closed();
    },
  };
}

function holdingsOf(row: Record<string, unknown>): WaveHoldings {
  return {
    survey: String(row.survey),
    wave: String(row.wave),
    answers: Number(row.answers),
    choices: Number(row.choices),
    comments: Number(row.comments),
    receipts: Number(row.receipts),
  };
}

function countsOf(
  database: DatabaseSync,
  { survey, wave, environment, question, by }: Parameters<AnswerStore["counts"]>[0],
): GroupCount[] {
  const isColumn = question === "score" || question === "satisfaction";
  const rows = isColumn
    ? database
        .prepare(
          `SELECT ${by === undefined ? "NULL" : "json_extract(segments, ?)"} AS grp, ${question} AS value, COUNT(*) AS n
FROM answers WHERE (survey, wave, environment) = (?, ?, ?) GROUP BY 1, 2`,
        )
        .all(...(by === undefined ? [] : [`$."${by}"`]), survey, wave, environment)
    : database
        .prepare(
          `SELECT NULL AS grp, value, COUNT(*) AS n FROM choices
WHERE (survey, wave, environment, question) = (?, ?, ?, ?) GROUP BY value`,
        )
        .all(survey, wave, environment, question);
  const counted = database
    .prepare(
      `SELECT NULLIF(grp, '') AS grp, NULLIF(value, '') AS value, n FROM counters
WHERE (survey, wave, environment, question, by) = (?, ?, ?, ?, ?)`,
    )
    .all(survey, wave, environment, question, by ?? "");
  return [...rows, ...counted].map(({ grp, value, n }) => ({
    group: grp === null || grp === undefined ? null : String(grp),
    value: value === null || value === undefined ? null : String(value),
    n: Number(n),
  }));
}

/** Room for some hundreds of answers. */
const LEAST_ROOM = 512 * 1024;

const RELEASE = "SELECT told, content FROM releases WHERE (survey, wave, environment) = (?, ?, ?)";

const PUBLISH = `INSERT INTO releases (survey, wave, environment, told, content, sum)
VALUES (?1, ?2, ?3, ?4, ?5, row_sum(?1, ?2, ?3, ?4, ?5))
ON CONFLICT DO UPDATE SET told = excluded.told, content = excluded.content, sum = excluded.sum
WHERE releases.told = ?6`;

const HOLDINGS = `SELECT survey, wave, SUM(a) AS answers, SUM(h) AS choices, SUM(c) AS comments, SUM(r) AS receipts FROM (
SELECT survey, wave, 1 AS a, 0 AS h, 0 AS c, 0 AS r FROM answers
UNION ALL SELECT survey, wave, 0, 1, 0, 0 FROM choices
UNION ALL SELECT survey, wave, 0, 0, 1, 0 FROM comments
UNION ALL SELECT survey, wave, 0, 0, 0, 1 FROM receipts
) GROUP BY survey, wave ORDER BY survey, wave`;
