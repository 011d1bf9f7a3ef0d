import { join } from "node:path";
import type { PoolConfig } from "pg";
import { openSqliteStore } from "../../src/sqlite/open-sqlite-store.ts";
import { newSchema, openedPostgres } from "../material/postgres.ts";
import { SECRET } from "../material/surveys.ts";
import type { CrashSubject } from "./crash-trials.ts";

/** Collectors on files of a directory; hasty ones acknowledge before they write. */
export function onSqlite(directory: string, { isHasty = false } = {}): CrashSubject {
  return {
    settings: (series) => ({
      store: { kind: "sqlite", file: join(directory, `${series}.db`) },
      secret: SECRET,
      isQuiet: true,
      isHasty,
    }),
    async open({ store }) {
      if (store.kind !== "sqlite") throw new Error("This subject is a file.");
      const { value, diagnostics } = await openSqliteStore({ file: store.file });
      if (!value) throw new Error(diagnostics.map(({ code }) => code).join(" "));
      return value;
    },
  };
}

/** Collectors on schemas of a PostgreSQL. */
export function onPostgres(connection: PoolConfig): CrashSubject {
  return {
    settings: () => ({
      store: { kind: "postgres", connection, schema: newSchema() },
      secret: SECRET,
      isQuiet: true,
    }),
    async open({ store }) {
      if (store.kind !== "postgres") throw new Error("This subject is a schema.");
      return openedPostgres(connection, store.schema);
    },
  };
}
