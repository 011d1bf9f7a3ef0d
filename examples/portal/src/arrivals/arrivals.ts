import {
  type Checklist,
  type Command,
  foldRun,
  type Refusal,
  type Run,
  type RunState,
} from "@communaute/onboarding";
import { workingCalendar } from "@communaute/onboarding/calendar";
import { decide } from "@communaute/onboarding/commands";
import type { Store } from "@communaute/onboarding/store";
import type { CalendarDate } from "@communaute/schemas";
import type { ArrivalList, ArrivalLists } from "./arrival-lists.ts";
import type { Newcomer } from "./newcomer.ts";

/** How the arrival of somebody stands. */
interface Arrival {
  checklist: Checklist;
  run: Run;
  state: RunState;
}

/** The arrivals of a community: how each stands, and what is said about it. */
export interface Arrivals {
  /** `undefined` when there is no list to follow. */
  of(newcomer: Newcomer, today: CalendarDate): Promise<Arrival | undefined>;
  /** Takes in what was said, or says why not; a run opens with the first thing said. */
  say(newcomer: Newcomer, today: CalendarDate, command: Command): Promise<Refusal | undefined>;
}

/** What arrivals need from around them. */
export interface ArrivalsOptions {
  lists: ArrivalLists;
  store: Store;
  /** The instant, ISO 8601 in UTC. */
  now: () => string;
}

/** Follows arrivals in a store. Looking at one writes nothing. */
export function arrivals({ lists, store, now }: ArrivalsOptions): Arrivals {
  return {
    async of(newcomer, today) {
      const list = lists(newcomer);
      if (list === undefined) return undefined;
      const run = (await store.run(runId(newcomer))) ?? newRun(newcomer, list, now());
      return arrivalOf(newcomer, list, run, today);
    },
    async say(newcomer, today, command) {
      const list = lists(newcomer);
      if (list === undefined) return undefined;
      const instant = now();
      await store.openRun(newRun(newcomer, list, instant));
      const run = (await store.run(runId(newcomer))) ?? newRun(newcomer, list, instant);
      const { state } = await arrivalOf(newcomer, list, run, today);
      const decision = decide(command, {
        compiled: list.compiled,
        state,
        run,
        now: instant,
        today,
      });
      if ("refusal" in decision) return decision.refusal;
      await store.append(run.id, decision.events);
      return undefined;
    },
  };

  async function arrivalOf(
    { facts }: Newcomer,
    { compiled }: ArrivalList,
    run: Run,
    today: CalendarDate,
  ): Promise<Arrival> {
    const events = await store.read(run.id);
    const state = foldRun(compiled, { run, events, facts, today, calendar });
    return { checklist: compiled.checklist, run, state };
  }
}

const calendar = workingCalendar("metropole");

/** One run for each stay, so that whoever comes back starts anew. */
function runId({ id, arrival }: Newcomer): string {
  return `arrivee:${arrival}:${id}`;
}

function newRun(newcomer: Newcomer, { layers }: ArrivalList, openedAt: string): Run {
  return {
    id: runId(newcomer),
    member: newcomer.id,
    kind: "arrivee",
    anchors: { arrivee: newcomer.arrival },
    layers,
    openedAt,
  };
}
