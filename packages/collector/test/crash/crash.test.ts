import { expect, inject, test } from "vitest";
import { temporaryDirectory } from "../material/temporary-directory.ts";
import { crashTrials } from "./crash-trials.ts";
import { onPostgres, onSqlite } from "./subjects.ts";

const postgres = inject("postgres");

const NOTHING_AMISS = { lost: 0, duplicated: 0, missingAfterRetry: 0 };

test("killed with -9 again and again, the embedded store loses, doubles and misses nothing", async () => {
  const report = await crashTrials(onSqlite(temporaryDirectory()), { kills: 3, seed: Date.now() });
  expect(report, JSON.stringify(report)).toMatchObject(NOTHING_AMISS);
  expect(report.acknowledged).toBeGreaterThanOrEqual(10);
}, 60_000);

test("a store that acknowledges before it writes is found out", async () => {
  const subject = onSqlite(temporaryDirectory(), { isHasty: true });
  const report = await crashTrials(subject, { kills: 2, seed: Date.now() });
  expect(report.lost).toBeGreaterThan(0);
}, 60_000);

test.skipIf(!postgres)(
  "killed with -9 again and again, a collector on PostgreSQL loses, doubles and misses nothing",
  async () => {
    const subject = onPostgres(postgres ?? {});
    const report = await crashTrials(subject, { kills: 2, seed: Date.now() });
    expect(report, JSON.stringify(report)).toMatchObject(NOTHING_AMISS);
    expect(report.acknowledged).toBeGreaterThanOrEqual(10);
  },
  60_000,
);
