import type { SqlConnection, SqlDatabase, SqlRow, SqlValue } from "./sql-database.ts";

/** What is asked of an open SQLite: a `DatabaseSync` of `node:sqlite` is one. */
export interface SqliteHandle {
  exec(sql: string): void;
  prepare(sql: string): {
    run(...values: SqlValue[]): { changes: number | bigint };
    all(...values: SqlValue[]): SqlRow[];
  };
}

/**
 * A database over an open SQLite, which it sets up so that nothing acknowledged is lost at a power cut, and nothing
 * deleted stays in the file.
 *
 * While another connection writes it waits without stopping the process, for five seconds at most.
 *
 * @example
 * sqlStore(sqliteDatabase(new DatabaseSync("/var/lib/communaute/parcours.db")));
 */
export function sqliteDatabase(handle: SqliteHandle): SqlDatabase {
  setUp(handle);
  let turn: Promise<unknown> = Promise.resolve();
  const alone = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = turn.then(work);
    turn = result.catch(() => {});
    return result;
  };
  const connection: SqlConnection = {
    run: (sql, values = []) => patiently(() => Number(handle.prepare(sql).run(...values).changes)),
    all: (sql, values = []) => patiently(() => handle.prepare(sql).all(...values)),
  };

  return {
    dialect: "sqlite",
    run: (sql, values) => alone(() => connection.run(sql, values)),
    all: (sql, values) => alone(() => connection.all(sql, values)),
    transaction: (work) =>
      alone(async () => {
        await patiently(() => handle.exec("BEGIN IMMEDIATE"));
        try {
          const result = await work(connection);
          await patiently(() => handle.exec("COMMIT"));
          return result;
        } catch (error) {
          handle.exec("ROLLBACK");
          throw error;
        }
      }),
    scrub: () => alone(() => emptyLog(handle)),
  };
}

const SETTINGS: Readonly<Record<string, string | number>> = {
  journal_mode: "wal",
  synchronous: 2,
  secure_delete: 1,
  foreign_keys: 1,
};

/** Sets each, and reads it back: a database that does not obey would lose what it acknowledged. */
function setUp(handle: SqliteHandle): void {
  handle.exec("PRAGMA busy_timeout = 5000");
  for (const [name, value] of Object.entries(SETTINGS)) {
    handle.exec(`PRAGMA ${name} = ${value}`);
    const [row] = handle.prepare(`PRAGMA ${name}`).all();
    const set = row?.[name];
    // A database in memory has no log of its own, and nothing to lose.
    if (set !== value && set !== "memory") throw new Error(disobeyed(name, value));
  }
  // From here on this side waits itself: SQLite would stop the process, and with it who holds the lock.
  handle.exec("PRAGMA busy_timeout = 0");
}

function disobeyed(name: string, value: string | number): string {
  return `SQLite did not take the setting ${name} = ${value}. Keep the database on a local disk that can be written to.`;
}

/** Tries again for as long as somebody else holds the lock. */
async function patiently<Result>(attempt: () => Result): Promise<Result> {
  for (let waited = 0; ; waited += PAUSE) {
    try {
      return attempt();
    } catch (error) {
      if (!isBusy(error) || waited >= LONGEST_WAIT) throw error;
    }
    await pause();
  }
}

const PAUSE = 5;
const LONGEST_WAIT = 5000;

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE));
}

/** SQLITE_BUSY and SQLITE_LOCKED, plain or extended. */
function isBusy(error: unknown): boolean {
  const code = Number((error as { errcode?: unknown }).errcode) & 0xff;
  return code === 5 || code === 6;
}

/** What was deleted is zeroes in the file already, and gone from the write-ahead log once that is emptied. */
async function emptyLog(handle: SqliteHandle): Promise<void> {
  for (let waited = 0; waited < LONGEST_WAIT; waited += PAUSE) {
    const [row] = handle.prepare("PRAGMA wal_checkpoint(TRUNCATE)").all();
    if (row?.busy === 0) return;
    await pause();
  }
  throw new Error("Deleted, but still in the write-ahead log: another connection kept reading it.");
}
