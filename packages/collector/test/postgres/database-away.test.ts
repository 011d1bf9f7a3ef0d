import { afterAll, expect, test } from "vitest";
import { openPostgresStore } from "../../src/postgres/open-postgres-store.ts";
import { atOnce } from "../crash/client.ts";
import { collecting, newId } from "../material/collecting.ts";
import { newSchema, testPostgres } from "../material/postgres.ts";

const postgres = testPostgres();
afterAll(() => postgres?.stop());
const cluster = postgres?.cluster;

const PATIENCE = 1000;
const MOST_WAITING = 200;

test.skipIf(!cluster)(
  "a database that is killed, paused and back loses nothing that was acknowledged, and readiness tells",
  async () => {
    const connection = cluster?.connection ?? {};
    const opened = await openPostgresStore({ connection, schema: newSchema(), patience: PATIENCE });
    const { send, ask, store } = await collecting({
      ...(opened.value ? { store: opened.value } : {}),
      commits: { mostWaiting: MOST_WAITING },
      limits: { burst: 1e9 },
    });
    const acknowledged: unknown[] = [];
    const refusals = new Map<string, number>();
    let isOver = false;
    let most = 0;
    const load = atOnce(300, async () => {
      const body = { v: 1, id: newId(), score: 5, ctx: { role: "dev" } };
      for (;;) {
        const reply = await send(body);
        if (reply.status < 300) {
          acknowledged.push(body);
          return !isOver;
        }
        const { code } = (await reply.json()) as { code: string };
        refusals.set(code, (refusals.get(code) ?? 0) + 1);
        most = Math.max(most, process.memoryUsage().rss);
        if (isOver) return false;
        await after(50);
      }
    });
    await after(400);
    const before = process.memoryUsage().rss;

    cluster?.crash();
    await after(300);
    expect((await ask("/ready")).status).toBe(503);
    expect((await ask("/health")).status).toBe(200);
    cluster?.start();
    await until(async () => (await ask("/ready")).status === 200);
    const afterCrash = acknowledged.length;
    await until(async () => acknowledged.length > afterCrash);

    cluster?.pause();
    const began = performance.now();
    expect((await ask("/ready")).status).toBe(503);
    expect(performance.now() - began).toBeLessThan(3 * PATIENCE);
    await after(2 * PATIENCE);
    cluster?.resume();
    await until(async () => (await ask("/ready")).status === 200);
    const afterPause = acknowledged.length;
    await until(async () => acknowledged.length > afterPause);
    isOver = true;
    await load;

    const statuses = new Set<number>();
    for (const body of acknowledged) statuses.add((await send(body)).status);
    expect(statuses).toEqual(new Set([200]));
    const [held] = await store.holdings();
    expect(held?.answers).toBe(held?.receipts);
    expect(held?.answers).toBeGreaterThanOrEqual(acknowledged.length);
    expect(refusals.get("store-away")).toBeGreaterThan(0);
    expect(most - before).toBeLessThan(150 * 1024 * 1024);
    process.stdout.write(
      `${acknowledged.length} acknowledged, lost 0; refused ${JSON.stringify([...refusals])}; memory grew by ${Math.round((most - before) / 1024 / 1024)} MiB\n`,
    );
  },
  60_000,
);

test.skipIf(!cluster).each(["synchronous_commit", "full_page_writes"])(
  "a database whose %s is off is refused at the start",
  async (setting) => {
    const connection = cluster?.connection ?? {};
    const { default: pg } = await import("pg");
    const client = new pg.Client(connection);
    await client.connect();
    await client.query(`ALTER SYSTEM SET ${setting} = off`);
    await client.query("SELECT pg_reload_conf()");
    await until(async () => (await client.query(`SHOW ${setting}`)).rows[0]?.[setting] === "off");
    const { value, diagnostics } = await openPostgresStore({ connection, schema: newSchema() });
    await client.query(`ALTER SYSTEM RESET ${setting}`);
    await client.query("SELECT pg_reload_conf()");
    await until(async () => (await client.query(`SHOW ${setting}`)).rows[0]?.[setting] === "on");
    await client.end();
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([{ code: "store-setting-refused", severity: "error" }]);
    expect(diagnostics[0]?.message).toContain(setting);
  },
);

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tried = 0; tried < 200; tried++) {
    if (await isSo()) return;
    await after(50);
  }
  throw new Error("It did not come to be within ten seconds.");
}
