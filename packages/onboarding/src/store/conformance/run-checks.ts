import type { CalendarDate } from "@communaute/schemas/calendar";
import type { Checks } from "./checks.ts";
import { expectSame } from "./expect-same.ts";
import { RUN } from "./material.ts";

/** How runs are opened, found, moved and closed. */
export const RUN_CHECKS: Checks = {
  "a run that was opened is found, by its id and by its person": async (store) => {
    await store.openRun(RUN);
    expectSame(await store.run(RUN.id), RUN);
    expectSame(await store.runsOf(RUN.member), [RUN]);
    expectSame(await store.run("inconnu"), undefined);
    expectSame(await store.runsOf("personne"), []);
  },
  "a run that is opened again stays as it was": async (store) => {
    await store.openRun(RUN);
    await store.openRun({ ...RUN, member: "autre.exemple" });
    expectSame(await store.run(RUN.id), RUN);
  },
  "the runs of a person come in the order in which they opened": async (store) => {
    const later = { ...RUN, id: "a-run", openedAt: "2026-05-12T08:00:00Z" };
    const same = { ...RUN, id: "Z-run" };
    for (const run of [later, RUN, same]) await store.openRun(run);
    expectSame(await store.runsOf(RUN.member), [same, RUN, later]);
  },
  "a run is closed once": async (store) => {
    await store.openRun(RUN);
    await store.closeRun(RUN.id, "2026-06-01T08:00:00Z");
    await store.closeRun(RUN.id, "2026-07-01T08:00:00Z");
    await store.closeRun("inconnu", "2026-07-01T08:00:00Z");
    expectSame(await store.run(RUN.id), { ...RUN, closedAt: "2026-06-01T08:00:00Z" });
  },
  "anchors that are moved leave the former ones behind": async (store) => {
    await store.openRun(RUN);
    const depart = "2026-12-31" as CalendarDate;
    await store.moveAnchors(RUN.id, { depart }, "2026-06-01T08:00:00Z");
    expectSame(await store.run(RUN.id), {
      ...RUN,
      anchors: { ...RUN.anchors, depart },
      formerAnchors: [{ until: "2026-06-01T08:00:00Z", anchors: RUN.anchors }],
    });
  },
};
