import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import pg from "pg";
import { describe, expect, inject, test } from "vitest";
import { POSTGRES_MIGRATIONS } from "../../src/postgres/migrations.ts";
import { openPostgresStore } from "../../src/postgres/open-postgres-store.ts";
import { SQLITE_MIGRATIONS } from "../../src/sqlite/migrations.ts";
import { openSqliteStore } from "../../src/sqlite/open-sqlite-store.ts";
import type { AnswerStore } from "../../src/store/answer-store.ts";
import { collecting, newId } from "../material/collecting.ts";
import { newSchema } from "../material/postgres.ts";
import { temporaryDirectory } from "../material/temporary-directory.ts";

const postgres = inject("postgres");

/** A step that a later release could take. */
const NEXT = "CREATE INDEX answers_by_wave ON {schema}answers (survey, wave)";
const BROKEN = "CREATE TABLE unfinished (n INTEGER); SELECT * FROM nowhere";

describe("the schema of the embedded store", () => {
  const sqlite = (step: string) => [...SQLITE_MIGRATIONS, step.replaceAll("{schema}", "")];

  test("goes forward with its answers, and a step that fails leaves everything as it was", async () => {
    const file = join(temporaryDirectory(), "answers.db");
    const first = await openSqliteStore({ file });
    await filled(first.value);
    expect((await openSqliteStore({ file, migrations: sqlite(BROKEN) })).value).toBeNull();
    const untouched = new DatabaseSync(file);
    expect(untouched.prepare("PRAGMA user_version").get()).toEqual({ user_version: 1 });
    const unfinished = "SELECT name FROM sqlite_schema WHERE name = 'unfinished'";
    expect(untouched.prepare(unfinished).get()).toBeUndefined();
    untouched.close();
    const next = await openSqliteStore({ file, migrations: sqlite(NEXT) });
    expect(await next.value?.holdings()).toMatchObject([{ answers: 3 }]);
    await next.value?.close();
  });

  test("of a newer release is refused", async () => {
    const file = join(temporaryDirectory(), "answers.db");
    await (await openSqliteStore({ file, migrations: sqlite(NEXT) })).value?.close();
    const { value, diagnostics } = await openSqliteStore({ file });
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([{ code: "store-too-new" }]);
  });
});

describe.skipIf(!postgres)("the schema of the shared store", () => {
  const connection = postgres ?? {};
  const later = (step: string) => [
    ...POSTGRES_MIGRATIONS,
    step.replaceAll("{schema}", "{schema}."),
  ];

  test("goes forward with its answers, while ten instances start at once", async () => {
    const schema = newSchema();
    await filled((await openPostgresStore({ connection, schema })).value);
    expect(
      (await openPostgresStore({ connection, schema, migrations: later(BROKEN) })).value,
    ).toBeNull();
    const opened = await Promise.all(
      Array.from({ length: 10 }, () =>
        openPostgresStore({ connection, schema, migrations: later(NEXT), connections: 1 }),
      ),
    );
    for (const { value } of opened) {
      expect(await value?.holdings()).toMatchObject([{ answers: 3 }]);
      await value?.close();
    }
    const client = new pg.Client(connection);
    await client.connect();
    const { rows } = await client.query(`SELECT version FROM ${schema}.schema_version`);
    await client.end();
    expect(rows).toEqual([{ version: 2 }]);
    const older = await openPostgresStore({ connection, schema });
    expect(older.diagnostics).toMatchObject([{ code: "store-too-new" }]);
  });
});

async function filled(store: AnswerStore | null): Promise<void> {
  if (!store) throw new Error("The store could not be opened.");
  const { send, collector } = await collecting({ store });
  for (let sent = 0; sent < 3; sent++) await send({ v: 1, id: newId(), score: 4 });
  await collector.stop();
}
