import { json } from "../../exchange.ts";
import { refusal } from "../../refusals.ts";
import { bodyOf, hostedRoute } from "./hosting.ts";
import { EventsBody } from "./run-bodies.ts";

/** Takes in what is said about items of a run: all or none, each id once, on the disk before the reply. */
export const ticks = hostedRoute(
  {
    name: "ticks",
    summary: "Prend ce qui est dit des étapes. Takes in what is said of items.",
    replies: [200],
    method: "POST",
    path: "/v1/runs/{run}/events",
  },
  async (runs, asked, { now }) => {
    const read = await bodyOf(asked, EventsBody);
    if ("refused" in read) return read.refused;
    const run = asked.parameters.run ?? "";
    const at = now().toISOString();
    const events = read.body.events.map((event) => ({ ...event, run, at }));
    const appended = await runs.append(run, events, read.body.expectedSeq);
    if ("unknownRun" in appended) return refusal("run-unknown");
    if ("conflict" in appended) return refusal("log-moved-on");
    return json(200, appended);
  },
);
