import { flushCompileCache } from "node:module";
import { createCollector } from "../../src/create-collector.ts";
import { serve } from "../../src/node/serve.ts";
import { openPostgresStore } from "../../src/postgres/open-postgres-store.ts";
import { openSqliteStore } from "../../src/sqlite/open-sqlite-store.ts";
import type { AnswerStore } from "../../src/store/answer-store.ts";
import { ADMIN, CLIMATE } from "../material/surveys.ts";
import type { ServerSettings } from "./server-settings.ts";

// A collector in a process of its own, which tells its port to whoever started it, and why it could not start.
const settings = JSON.parse(process.env.SETTINGS ?? "") as ServerSettings;
const { value: store, diagnostics } =
  settings.store.kind === "sqlite"
    ? await openSqliteStore({ file: settings.store.file })
    : await openPostgresStore(settings.store);
if (!store) {
  process.send?.({ refused: diagnostics.map(({ code }) => code) });
  process.exit(1);
}
const collector = createCollector({
  surveys: [CLIMATE],
  store: settings.isHasty ? hasty(store) : store,
  secret: settings.secret,
  adminToken: ADMIN,
  now: () => new Date("2026-11-25T10:00:00Z"),
  limits: { burst: 1e9 },
  ...(settings.isQuiet
    ? {}
    : { log: (entry) => process.stdout.write(`${JSON.stringify(entry)}\n`) }),
});
const { port, stop } = await serve(collector, { port: 0, host: "127.0.0.1", ...settings.serve });
process.on("SIGTERM", () => {
  stop().then(() => process.exit(0));
});
process.send?.({ port });
// Whoever is killed with -9 keeps nothing for the next start.
flushCompileCache();

function hasty(careful: AnswerStore): AnswerStore {
  return {
    ...careful,
    async write(entries) {
      setTimeout(() => careful.write(entries), 60_000).unref();
      return { outcomes: entries.map(() => "created") };
    },
  };
}
