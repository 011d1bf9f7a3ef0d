import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { collecting, newId, openedStore } from "../material/collecting.ts";
import { canMount, smallDisk } from "../material/small-disk.ts";

test.skipIf(!canMount)(
  "a full disk is told with 503, loses nothing, and takes answers again once there is room",
  async () => {
    const disk = smallDisk(4);
    const ballast = join(disk, "ballast");
    writeFileSync(ballast, Buffer.alloc(2 * 1024 * 1024));
    const file = join(disk, "answers.db");
    const { send, ask, collector } = await collecting({ store: await openedStore(file) });
    const answer = () => ({ v: 1, id: newId(), score: 8, comment: "é".repeat(1500) });

    const acknowledged: unknown[] = [];
    let refused: Response | undefined;
    let unheard: unknown;
    for (let tried = 0; tried < 5_000 && !refused; tried++) {
      const body = answer();
      const reply = await send(body);
      if (reply.status === 201) acknowledged.push(body);
      else [refused, unheard] = [reply, body];
    }
    expect(refused?.status).toBe(503);
    expect(refused?.headers.get("retry-after")).toBe("30");
    expect(await refused?.json()).toMatchObject({ code: "store-full" });
    for (let tried = 0; tried < 20; tried++) expect((await send(answer())).status).toBe(503);
    expect((await ask("/ready")).status).toBe(503);
    expect((await ask("/health")).status).toBe(200);

    rmSync(ballast);
    expect((await send(unheard)).status).toBe(201);
    expect((await ask("/ready")).status).toBe(200);
    for (const body of acknowledged) expect((await send(body)).status).toBe(200);
    await collector.stop();

    const store = await openedStore(file);
    expect(await store.holdings()).toMatchObject([{ answers: acknowledged.length + 1 }]);
    await store.close();
  },
  60_000,
);
