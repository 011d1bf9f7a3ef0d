/// <reference types="node" />
import type { CalendarDate } from "@communaute/schemas/calendar";
import { afterAll, describe, expect, test } from "vitest";
import type { NewEvent } from "../../src/run/event.ts";
import { storeConformance } from "../../src/store/conformance/store-conformance.ts";
import type { Store } from "../../src/store/store.ts";
import { memory, postgres, type StoreKind, sqlite } from "./stores.ts";

const kinds = [memory(), sqlite(), await postgres()].filter((kind) => kind !== null);

afterAll(async () => {
  for (const kind of kinds) await kind.close();
});

describe.each(kinds)("a store in $name", (kind) => {
  test.each(storeConformance(() => kind.make()))("$title", ({ run }) => run());
});

describe.each(kinds.filter(({ shared }) => shared))("a store shared in $name", (kind) => {
  test("loses and doubles nothing when several connections append at once", async () => {
    const stores = await sharedBy(kind, 4);
    await stores[0]?.openRun(RUN);
    const ids = Array.from({ length: 100 }, (_, place) => `e${place}`);
    const results = await Promise.all(
      ids.flatMap((id, place) =>
        [0, 1].map((again) => stores[(place + again) % 4]!.append(RUN.id, [said(id)])),
      ),
    );
    const log = await stores[1]!.read(RUN.id);
    expect(log.map(({ seq }) => seq)).toEqual(ids.map((_, place) => place + 1));
    expect(log.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    const duplicates = results.flatMap((result) =>
      "duplicates" in result ? result.duplicates : [],
    );
    expect(duplicates.toSorted()).toEqual(ids.toSorted());
  }, 30_000);

  test("is laid out once when several start at once", async () => {
    const stores = await sharedBy(kind, 4);
    await Promise.all(stores.map((store) => store.runsOf("personne")));
    await stores[0]!.openRun(RUN);
    expect(await stores[3]!.run(RUN.id)).toEqual(RUN);
  });
});

describe("the suite", () => {
  const FAULTS: [fault: string, broken: (store: Store) => Partial<Store>][] = [
    ["forgets what it was given", () => ({ read: async () => [] })],
    [
      "counts what is said twice",
      (store) => ({
        append: (run, events) =>
          store.append(
            run,
            events.map((event) => ({ ...event, id: `${event.id}${Math.random()}` })),
          ),
      }),
    ],
    ["keeps what is erased", () => ({ erase: async () => 2 })],
    ["deletes nothing that is closed", () => ({ purgeClosed: async () => 1 })],
    ["minds no expectation", (store) => ({ append: (run, events) => store.append(run, events) })],
    ["closes runs again", () => ({ closeRun: async () => {} })],
    ["leaves anchors where they are", () => ({ moveAnchors: async () => {} })],
  ];

  test.each(FAULTS)("finds a store out that %s", async (_, broken) => {
    const [kind] = kinds;
    const cases = storeConformance(async () => {
      const store = await kind!.make();
      return { ...store, ...broken(store) };
    });
    const results = await Promise.allSettled(cases.map(({ run }) => run()));
    expect(results.filter(({ status }) => status === "rejected").length).toBeGreaterThan(0);
  });
});

async function sharedBy({ shared }: StoreKind, count: number): Promise<Store[]> {
  return (await shared?.(count)) ?? [];
}

const RUN = {
  id: "run-1",
  member: "camille.exemple",
  kind: "arrivee",
  anchors: { arrivee: "2026-05-19" as CalendarDate },
  layers: ["communaute/arrivee"],
  openedAt: "2026-05-11T08:00:00Z",
};

function said(id: string): NewEvent {
  const by = { id: "camille.exemple", as: "self" } as const;
  return {
    id,
    run: RUN.id,
    item: "badge",
    verb: "done",
    by,
    at: "2026-05-20T09:00:00Z",
    defs: "x",
  };
}
