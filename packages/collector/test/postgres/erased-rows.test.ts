import { accessSync, constants, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CalendarDate } from "@communaute/schemas";
import pg from "pg";
import { expect, inject, test } from "vitest";
import { purge } from "../../src/life/retention.ts";
import { CollectedSurvey } from "../../src/surveys/collected-survey.ts";
import { collecting, newId } from "../material/collecting.ts";
import { openedPostgres } from "../material/postgres.ts";
import { CLIMATE } from "../material/surveys.ts";

const connection = inject("postgres") ?? {};
const directory = inject("postgres") ? await directoryOfData() : undefined;

test.skipIf(!directory)(
  "what was erased or purged stands in no file of a table of PostgreSQL, and still in its journal",
  async () => {
    const canary = `canari-${newId()}`;
    const { send, ask, store } = await collecting({ store: await openedPostgres(connection) });
    const receipts: string[] = [];
    for (let sent = 0; sent < 90; sent++) {
      const comment = `${sent % 3 === 0 ? canary : "autre"} ${"mot ".repeat(1 + ((sent * 7) % 90))}`;
      const reply = await send({ v: 1, id: newId(), score: 3, comment });
      if (sent % 3 === 0) receipts.push(((await reply.json()) as { receipt: string }).receipt);
    }
    await checkpoint();
    expect(found("base", canary)).toBeGreaterThanOrEqual(receipts.length);

    const [last, ...others] = receipts;
    const statuses = await Promise.all(
      others.map(async (one) => (await ask(`/v1/responses/${one}`, { method: "DELETE" })).status),
    );
    expect(new Set(statuses)).toEqual(new Set([204]));
    await checkpoint();
    expect(found("base", canary)).toBe(1);

    const surveys = [CollectedSurvey.parse(CLIMATE)];
    await purge(store, surveys, { day: CalendarDate.parse("2030-01-01") });
    await checkpoint();
    const left = { tables: found("base", canary), journal: found("pg_wal", canary) };
    expect(last).toBeDefined();
    expect(left.tables).toBe(0);
    process.stdout.write(
      `After erasures and a purge: ${left.tables} canaries in the files of the tables, ${left.journal} in the journal, which PostgreSQL reuses in its own time\n`,
    );
  },
);

/** Files of tables that were dropped go at the next checkpoint. */
async function checkpoint(): Promise<void> {
  await queried("CHECKPOINT");
}

/** How many times a text stands in the files under a directory of the database. */
function found(place: string, text: string): number {
  const files = globSync(`${place}/**/*`, { cwd: directory ?? "", withFileTypes: true });
  return files
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => occurrences(join(parentPath, name), text))
    .reduce((sum, own) => sum + own, 0);
}

function occurrences(path: string, text: string): number {
  try {
    return readFileSync(path).toString("latin1").split(text).length - 1;
  } catch {
    // Another test dropped its table meanwhile.
    return 0;
  }
}

/** Where the database keeps its files, when they are on this machine and may be read. */
async function directoryOfData(): Promise<string | undefined> {
  try {
    const [row] = await queried("SHOW data_directory");
    const path = String(row?.data_directory);
    accessSync(join(path, "base"), constants.R_OK);
    return path;
  } catch {
    return undefined;
  }
}

async function queried(text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}
