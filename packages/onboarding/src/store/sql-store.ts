import type { NewEvent } from "../run/event.ts";
import type { Run } from "../run/run.ts";
import { byOpening } from "./by-opening.ts";
import { migrate } from "./migrations.ts";
import { movedAnchors } from "./moved-anchors.ts";
import { numbered } from "./numbered.ts";
import type { SqlConnection, SqlDatabase, SqlRow, SqlValue } from "./sql-database.ts";
import type { Appended, Store } from "./store.ts";

/**
 * A store in a database, whose tables it makes when it is first used.
 *
 * Any number of them may share a database. What is erased is deleted, and scrubbed from the files as far as the
 * database does so; copies that were made of it are for whoever made them.
 */
export function sqlStore(database: SqlDatabase): Store {
  let migrated: Promise<void> | undefined;
  const lock = database.dialect === "postgres" ? " FOR UPDATE" : "";

  return {
    async openRun(run) {
      await ready();
      await database.run(`${OPEN} ON CONFLICT (id) DO NOTHING`, columnsOf(run));
    },
    async closeRun(id, at) {
      await change(id, (run) => ({ ...run, closedAt: run.closedAt ?? at }));
    },
    async moveAnchors(id, anchors, at) {
      await change(id, (run) => movedAnchors(run, anchors, at));
    },
    async runsOf(member) {
      await ready();
      const rows = await database.all(`${RUNS} WHERE member = ?`, [member]);
      return rows.map(bodyOf<Run>).toSorted(byOpening);
    },
    async run(id) {
      await ready();
      return runIn(database, id, "");
    },
    async read(run, afterSeq = 0) {
      await ready();
      const rows = await database.all(LOG, [run, afterSeq]);
      return rows.map((row) => ({ ...bodyOf<NewEvent>(row), seq: Number(row.seq) }));
    },
    async append(run, events, expectedSeq) {
      await ready();
      return database.transaction(async (connection) => {
        if (!(await runIn(connection, run, lock))) return { unknownRun: run };
        return appended(connection, run, events, expectedSeq);
      });
    },
    async erase(member) {
      return remove("member = ?", member);
    },
    async purgeClosed(before) {
      return remove("closed_at < ?", before);
    },
  };

  /** A failed attempt is not the last one. */
  function ready(): Promise<void> {
    migrated ??= migrate(database).catch((error: unknown) => {
      migrated = undefined;
      throw error;
    });
    return migrated;
  }

  async function change(id: string, changed: (run: Run) => Run): Promise<void> {
    await ready();
    await database.transaction(async (connection) => {
      const run = await runIn(connection, id, lock);
      if (!run) return;
      const [, , , closedAt, body] = columnsOf(changed(run));
      await connection.run(CHANGE, [closedAt, body, id]);
    });
  }

  async function remove(where: string, value: string): Promise<number> {
    await ready();
    const removed = await database.transaction(async (connection) => {
      await connection.all(`SELECT id FROM onboarding_runs WHERE ${where}${lock}`, [value]);
      await connection.run(
        `DELETE FROM onboarding_events WHERE run IN (SELECT id FROM onboarding_runs WHERE ${where})`,
        [value],
      );
      return connection.run(`DELETE FROM onboarding_runs WHERE ${where}`, [value]);
    });
    if (removed > 0) await database.scrub();
    return removed;
  }
}

async function appended(
  connection: SqlConnection,
  run: string,
  events: readonly NewEvent[],
  expectedSeq: number | undefined,
): Promise<Appended> {
  const [last] = await connection.all(LAST, [run]);
  const seq = Number(last?.seq ?? 0);
  const known = await knownIds(connection, run, events);
  const { fresh, duplicates } = numbered(run, events, seq, (id) => known.has(id));
  if (expectedSeq !== undefined && expectedSeq !== seq && fresh.length > 0) {
    return { conflict: { seq } };
  }
  for (const { seq: place, ...event } of fresh) {
    await connection.run(APPEND, [run, place, event.id, JSON.stringify(event)]);
  }
  return { seq: seq + fresh.length, events: fresh, duplicates };
}

async function knownIds(
  connection: SqlConnection,
  run: string,
  events: readonly NewEvent[],
): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (const { id } of events) {
    const rows = await connection.all(KNOWN, [run, id]);
    if (rows.length > 0) ids.add(id);
  }
  return ids;
}

const OPEN =
  "INSERT INTO onboarding_runs (id, member, opened_at, closed_at, body) VALUES (?, ?, ?, ?, ?)";
const CHANGE = "UPDATE onboarding_runs SET closed_at = ?, body = ? WHERE id = ?";
const RUNS = "SELECT body FROM onboarding_runs";
const LOG = "SELECT seq, body FROM onboarding_events WHERE run = ? AND seq > ? ORDER BY seq";
const LAST = "SELECT max(seq) AS seq FROM onboarding_events WHERE run = ?";
const KNOWN = "SELECT 1 FROM onboarding_events WHERE run = ? AND id = ?";
const APPEND = "INSERT INTO onboarding_events (run, seq, id, body) VALUES (?, ?, ?, ?)";

/** With a lock, so that whoever else wants to append to it waits for its turn. */
async function runIn(
  connection: SqlConnection,
  id: string,
  lock: string,
): Promise<Run | undefined> {
  const [row] = await connection.all(`${RUNS} WHERE id = ?${lock}`, [id]);
  return row && bodyOf<Run>(row);
}

/** What this store wrote itself. */
function bodyOf<Body>({ body }: SqlRow): Body {
  return JSON.parse(String(body)) as Body;
}

function columnsOf(
  run: Run,
): [id: SqlValue, member: SqlValue, opened: SqlValue, closed: SqlValue, body: SqlValue] {
  return [run.id, run.member, run.openedAt, run.closedAt ?? null, JSON.stringify(run)];
}
