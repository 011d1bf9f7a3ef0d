import { empty, json } from "../../exchange.ts";
import { refusal } from "../../refusals.ts";
import type { Route } from "../route.ts";
import { bodyOf, hostedRoute } from "./hosting.ts";
import { RunBody } from "./run-bodies.ts";

/** Opens a run; one that is open already stays as it is. */
const opening = hostedRoute(
  {
    name: "run-opening",
    summary: "Ouvre un parcours. Opens a run.",
    replies: [201],
    method: "POST",
    path: "/v1/runs",
  },
  async (runs, asked, { now }) => {
    const read = await bodyOf(asked, RunBody);
    if ("refused" in read) return read.refused;
    await runs.openRun({ ...read.body, openedAt: now().toISOString() });
    return json(201, await runs.run(read.body.id));
  },
);

/** Tells a run and its log, after a place of it when one is named. */
const reading = hostedRoute(
  {
    name: "run",
    summary: "Dit un parcours et son journal. Tells a run and its log.",
    replies: [200],
    method: "GET",
    path: "/v1/runs/{run}",
  },
  async (runs, { parameters, query }) => {
    const id = parameters.run ?? "";
    const run = await runs.run(id);
    if (!run) return refusal("run-unknown");
    return json(200, { run, events: await runs.read(id, Number(query.get("after") ?? 0)) });
  },
);

/** Closes a run; the first closing stays. */
const closing = hostedRoute(
  {
    name: "run-closing",
    summary: "Termine un parcours. Closes a run.",
    replies: [204],
    method: "POST",
    path: "/v1/runs/{run}/closing",
  },
  async (runs, { parameters }, { now }) => {
    await runs.closeRun(parameters.run ?? "", now().toISOString());
    return empty(204);
  },
);

/** Tells the runs of a member. */
const ofMember = hostedRoute(
  {
    name: "runs-of-member",
    summary: "Dit les parcours d’un membre. Tells the runs of a member.",
    replies: [200],
    method: "GET",
    path: "/v1/members/{member}/runs",
  },
  async (runs, { parameters }) => json(200, { runs: await runs.runsOf(parameters.member ?? "") }),
);

/** Erases all that is kept of a member. */
const erasing = hostedRoute(
  {
    name: "member-erasure",
    summary: "Efface tout d’un membre. Erases all of a member.",
    replies: [200],
    method: "DELETE",
    path: "/v1/members/{member}",
  },
  async (runs, { parameters }) => json(200, { erased: await runs.erase(parameters.member ?? "") }),
);

/** Everything about runs but what is said of their items. */
export const RUN_ROUTES: readonly Route[] = [opening, reading, closing, ofMember, erasing];
