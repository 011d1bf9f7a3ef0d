import type { CalendarDate } from "@communaute/schemas/calendar";
import type { CompiledChecklist } from "./compiled-list.ts";
import type { NewEvent } from "./event.ts";
import type { RunState } from "./fold-run.ts";
import type { Refusal } from "./refusals.ts";
import type { Run } from "./run.ts";

/** What somebody wants to say about an item; who they are is for the host to know. */
export type Command = Omit<NewEvent, "run" | "at" | "defs">;

/** What a command is judged by. */
export interface DecideContext {
  compiled: CompiledChecklist;
  /** As `foldRun` gives it. */
  state: RunState;
  run: Run;
  /** The server's instant, ISO 8601 in UTC. */
  now: string;
  /** The civil day where the person is. */
  today: CalendarDate;
}

/** What to append to the log (nothing, when it would only repeat what stands), or why not. */
export type Decision = { events: NewEvent[] } | { refusal: Refusal };
