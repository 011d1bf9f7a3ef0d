import type { Checks } from "./checks.ts";
import { expectSame } from "./expect-same.ts";
import { AWKWARD, RUN, said } from "./material.ts";

/** How events are taken in and given back. */
export const LOG_CHECKS: Checks = {
  "events take the places that follow, and come back in order": async (store) => {
    await store.openRun(RUN);
    expectSame(await store.read(RUN.id), []);
    const [first, second, third] = [said("a"), said("b"), said("c", { reason: AWKWARD })];
    expectSame(await store.append(RUN.id, [first, second]), {
      seq: 2,
      events: [
        { ...first, seq: 1 },
        { ...second, seq: 2 },
      ],
      duplicates: [],
    });
    expectSame(await store.append(RUN.id, [third]), {
      seq: 3,
      events: [{ ...third, seq: 3 }],
      duplicates: [],
    });
    expectSame(await store.read(RUN.id, 1), [
      { ...second, seq: 2 },
      { ...third, seq: 3 },
    ]);
  },
  "an event that is said twice is kept once": async (store) => {
    await store.openRun(RUN);
    await store.append(RUN.id, [said("a")]);
    const again = said("a", { verb: "undone" });
    expectSame(await store.append(RUN.id, [again, said("b"), said("b")]), {
      seq: 2,
      events: [{ ...said("b"), seq: 2 }],
      duplicates: ["a", "b"],
    });
    expectSame(await store.read(RUN.id), [
      { ...said("a"), seq: 1 },
      { ...said("b"), seq: 2 },
    ]);
  },
  "the same id in two runs is two events": async (store) => {
    const other = { ...RUN, id: "run-2" };
    await store.openRun(RUN);
    await store.openRun(other);
    await store.append(RUN.id, [said("a")]);
    const result = await store.append(other.id, [said("a", { run: other.id })]);
    expectSame("events" in result && result.events.length, 1);
  },
  "who expects another end of the log appends nothing": async (store) => {
    await store.openRun(RUN);
    await store.append(RUN.id, [said("a")], 0);
    expectSame(await store.append(RUN.id, [said("b")], 0), { conflict: { seq: 1 } });
    expectSame((await store.read(RUN.id)).length, 1);
    const result = await store.append(RUN.id, [said("b")], 1);
    expectSame("seq" in result && result.seq, 2);
  },
  "who sends again what was taken in is no conflict": async (store) => {
    await store.openRun(RUN);
    await store.append(RUN.id, [said("a")], 0);
    expectSame(await store.append(RUN.id, [said("a")], 0), {
      seq: 1,
      events: [],
      duplicates: ["a"],
    });
  },
  "a run that nobody opened takes nothing in": async (store) => {
    expectSame(await store.append(RUN.id, [said("a")]), { unknownRun: RUN.id });
    expectSame(await store.read(RUN.id), []);
  },
  "an event of another run is a mistake of the program": async (store) => {
    await store.openRun(RUN);
    const wrong = [said("a"), said("b", { run: "run-2" })];
    const thrown = await store.append(RUN.id, wrong).catch((error: unknown) => error);
    expectSame(thrown instanceof TypeError, true);
    expectSame(await store.read(RUN.id), []);
  },
  "many who append at once lose nothing, and share no place": async (store) => {
    await store.openRun(RUN);
    const ids = Array.from({ length: 20 }, (_, place) => `e${place}`);
    await Promise.all([...ids, ...ids].map((id) => store.append(RUN.id, [said(id)])));
    const log = await store.read(RUN.id);
    expectSame(
      log.map(({ seq }) => seq),
      ids.map((_, place) => place + 1),
    );
    expectSame(log.map(({ id }) => id).toSorted(), ids.toSorted());
  },
  "of many who expect the same end of the log, one has its way": async (store) => {
    await store.openRun(RUN);
    const ids = ["a", "b", "c", "d", "e"];
    const results = await Promise.all(ids.map((id) => store.append(RUN.id, [said(id)], 0)));
    expectSame(results.filter((result) => "conflict" in result).length, 4);
    expectSame((await store.read(RUN.id)).length, 1);
  },
  "what was given and what was taken may change without the store": async (store) => {
    await store.openRun(RUN);
    const event = said("a");
    await store.append(RUN.id, [event]);
    event.reason = "changé";
    const [taken] = await store.read(RUN.id);
    if (taken) taken.reason = "changé";
    expectSame(await store.read(RUN.id), [{ ...said("a"), seq: 1 }]);
  },
};
