import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { testPostgres } from "../material/postgres.ts";
import { crashTrials } from "./crash-trials.ts";
import { onPostgres, onSqlite } from "./subjects.ts";

// The full number of kills, and the counts: KILLS_SQLITE, KILLS_POSTGRES and SEED change them.
const seed = Number(process.env.SEED ?? Date.now());
const directory = mkdtempSync(join(tmpdir(), "communaute-crash-"));
const postgres = testPostgres({ isOnDisk: true });
try {
  await tell("SQLite", onSqlite(directory), Number(process.env.KILLS_SQLITE ?? 300));
  if (postgres) {
    const subject = onPostgres(postgres.connection);
    await tell("PostgreSQL", subject, Number(process.env.KILLS_POSTGRES ?? 100));
  }
} finally {
  postgres?.stop();
  rmSync(directory, { recursive: true, force: true });
}

async function tell(name: string, subject: Parameters<typeof crashTrials>[0], kills: number) {
  const report = await crashTrials(subject, { kills, seed });
  const { acknowledged, storedUnheard, lost, duplicated, missingAfterRetry, killsAtStart } = report;
  process.stdout.write(
    `${name}: ${report.kills} kills (${killsAtStart} while starting), ${acknowledged} answers acknowledged, ${storedUnheard} stored unheard, lost ${lost}, duplicated ${duplicated}, missing after retry ${missingAfterRetry} (seed ${seed})\n`,
  );
  if (lost + duplicated + missingAfterRetry > 0) process.exitCode = 1;
}
