import type { CalendarDate } from "@communaute/schemas/calendar";
import type { Checks } from "./checks.ts";
import { expectSame } from "./expect-same.ts";
import { RUN, said } from "./material.ts";

/** What is left of what was deleted. */
export const DELETION_CHECKS: Checks = {
  "what is erased of a person is gone, and nothing else": async (store) => {
    const other = { ...RUN, id: "run-2", member: "autre.exemple" };
    for (const run of [RUN, { ...RUN, id: "run-3" }, other]) await store.openRun(run);
    await store.append(RUN.id, [said("a")]);
    await store.append(other.id, [said("a", { run: other.id })]);
    expectSame(await store.erase(RUN.member), 2);
    expectSame(await store.runsOf(RUN.member), []);
    expectSame(await store.read(RUN.id), []);
    expectSame(await store.append(RUN.id, [said("b")]), { unknownRun: RUN.id });
    expectSame((await store.read(other.id)).length, 1);
    expectSame(await store.erase(RUN.member), 0);
  },
  "a person who was erased may come back": async (store) => {
    await store.openRun(RUN);
    await store.append(RUN.id, [said("a")]);
    await store.erase(RUN.member);
    await store.openRun(RUN);
    expectSame(await store.read(RUN.id), []);
  },
  "runs that were closed before a day are deleted, open ones never": async (store) => {
    const open = { ...RUN, id: "open" };
    const late = { ...RUN, id: "late" };
    for (const run of [RUN, open, late]) await store.openRun(run);
    await store.append(RUN.id, [said("a")]);
    await store.closeRun(RUN.id, "2026-05-31T23:59:59Z");
    await store.closeRun(late.id, "2026-06-01T00:00:00Z");
    expectSame(await store.purgeClosed("2026-06-01" as CalendarDate), 1);
    const left = await store.runsOf(RUN.member);
    expectSame(
      left.map(({ id }) => id),
      ["late", "open"],
    );
    expectSame(await store.read(RUN.id), []);
  },
};
