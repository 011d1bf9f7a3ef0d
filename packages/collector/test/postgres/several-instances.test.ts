import { expect, inject, test } from "vitest";
import { atOnce, connections, newAnswer, type Sent, sent } from "../crash/client.ts";
import { type RunningServer, runningServer } from "../crash/running-server.ts";
import { seededRandom } from "../crash/seeded-random.ts";
import type { ServerSettings } from "../crash/server-settings.ts";
import { newSchema, openedPostgres } from "../material/postgres.ts";
import { SECRET } from "../material/surveys.ts";

const postgres = inject("postgres");

test.skipIf(!postgres)(
  "instances that start at once on an empty database, and restart in turn, lose and double nothing",
  async () => {
    const connection = postgres ?? {};
    const settings: ServerSettings = {
      store: { kind: "postgres", connection, schema: newSchema() },
      secret: SECRET,
      isQuiet: true,
    };
    const servers = await Promise.all([0, 1].map(() => runningServer(settings)));
    const random = seededRandom(Date.now());
    const agent = connections(50);
    const acknowledged = new Map<Sent, number>();
    let isOver = false;
    const load = atOnce(50, async () => {
      const answer = newAnswer(random);
      for (let tried = 0; ; tried++) {
        const status = await sent(agent, portOf(servers, random), answer);
        if (status === 201 || status === 200) {
          acknowledged.set(answer, status);
          // As pages do that did not hear the reply, some send once more, to whichever instance.
          if (random() < 0.2) await sent(agent, portOf(servers, random), answer);
          return !isOver;
        }
        if (tried > 200) throw new Error(`It was refused with ${status}.`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    });
    const exits: (number | null)[] = [];
    for (let turn = 0; turn < 2; turn++) {
      const leaving = servers[turn % 2];
      await new Promise((resolve) => setTimeout(resolve, 200));
      exits.push((await leaving?.stop()) ?? null);
      servers[turn % 2] = await runningServer(settings);
    }
    isOver = true;
    await load;

    const again = new Map<number | null, number>();
    const all = [...acknowledged.keys()];
    await atOnce(50, async () => {
      const answer = all.pop();
      if (!answer) return false;
      const status = await sent(agent, portOf(servers, random), answer);
      again.set(status, (again.get(status) ?? 0) + 1);
      return true;
    });
    agent.destroy();
    await Promise.all(servers.map((server) => server.stop()));
    const store = await openedPostgres(connection, schemaOf(settings));
    const [held] = await store.holdings();
    await store.close();
    expect(exits).toEqual([0, 0]);
    expect([...again]).toEqual([[200, acknowledged.size]]);
    expect(held).toMatchObject({ answers: acknowledged.size, receipts: acknowledged.size });
    process.stdout.write(
      `${acknowledged.size} acknowledged while both instances restarted in turn: lost 0, duplicated 0\n`,
    );
  },
  60_000,
);

function portOf(servers: readonly RunningServer[], random: () => number): number {
  return servers[Math.floor(random() * servers.length)]?.port ?? 0;
}

function schemaOf({ store }: ServerSettings): string {
  return store.kind === "postgres" ? store.schema : "";
}
