import type { CalendarDate } from "@communaute/schemas/calendar";
import type { NewEvent, RunEvent } from "../run/event.ts";
import type { Run } from "../run/run.ts";

/** What became of events that were given to a store. */
export type Appended =
  | {
      /** The last place of the log, 0 when it is empty. */
      seq: number;
      /** The events that are new, each with its place. */
      events: RunEvent[];
      /** The ids of those that the log had already; what it had stays. */
      duplicates: string[];
    }
  | {
      /** Somebody else appended first: the last place of the log is not the one that was expected. Nothing was appended. */
      conflict: { seq: number };
    }
  /** No run has this id, or no more. Nothing was appended. */
  | { unknownRun: string };

/** Where runs and their logs are kept; it judges nothing, and its times are those it is given. */
export interface Store {
  /** Keeps a new run; one whose id is taken already is left as it is. */
  openRun(run: Run): Promise<void>;
  /** Ends a run at an instant; the first end stays, and an unknown run is left alone. */
  closeRun(id: string, at: string): Promise<void>;
  /** Gives a run other days to count from, from an instant on; those of before stay with it as former ones. */
  moveAnchors(id: string, anchors: Run["anchors"], at: string): Promise<void>;
  /** The runs of a person by the instant at which they opened, then by id. */
  runsOf(member: string): Promise<Run[]>;
  run(id: string): Promise<Run | undefined>;
  /** The log of a run in order, from after a place of it; of an unknown run, nothing. */
  read(run: string, afterSeq?: number): Promise<RunEvent[]>;
  /**
   * Takes events in, all or none, each id once.
   *
   * With `expectedSeq` nothing is taken in when the log has gone on since; but events that are all there already are
   * duplicates, however far it has gone.
   */
  append(run: string, events: readonly NewEvent[], expectedSeq?: number): Promise<Appended>;
  /** Deletes all that is kept of a person, and says how many runs that were. */
  erase(member: string): Promise<number>;
  /** Deletes the runs that were closed before a day, with their logs, and says how many. */
  purgeClosed(before: CalendarDate): Promise<number>;
}
