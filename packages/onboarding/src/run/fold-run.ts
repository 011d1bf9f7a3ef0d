import type { CalendarDate } from "@communaute/schemas/calendar";
import type { DueContext } from "../calendar/due-date.ts";
import type { Facts } from "../conditions/facts.ts";
import { type CompiledChecklist, insideOf } from "./compiled-list.ts";
import type { RunEvent } from "./event.ts";
import type { ItemState } from "./item-state.ts";
import { itemStates } from "./item-states.ts";
import { ordered } from "./ordered.ts";
import { overview, type RunOverview } from "./overview.ts";
import { cleared, type Registers, registersFor } from "./registers.ts";
import { type Definitions, replay } from "./replay.ts";
import type { Run } from "./run.ts";
import { type Settling, settle } from "./settle.ts";
import { type Timing, timingOf } from "./timing.ts";

/** All that how a run stands depends on. */
export interface FoldInput {
  run: Run;
  /** Its log, in any order; an event that is there twice counts once. */
  events: readonly RunEvent[];
  facts: Facts;
  /** The civil day where the person is. */
  today: CalendarDate;
  /** The days that are worked where the person is: keep the one that `workingCalendar` gives for their zone. */
  calendar: DueContext["calendar"];
  /**
   * The lists that earlier events were written on, by fingerprint.
   *
   * Without them, rules and revisions are taken to have always been those of now.
   */
  definitions?: Definitions | undefined;
}

/** How a run stands. */
export interface RunState extends RunOverview {
  items: ItemState[];
  /** Events of items that the list does not know, kept for those who look after it. */
  orphans: RunEvent[];
}

/** How a run stands, item by item. Without events all is still to do. */
export function foldRun(compiled: CompiledChecklist, input: FoldInput): RunState {
  return folded(compiled, input, (settling, timing, registers, orphans) => ({
    ...overview(settling, timing, registers),
    items: itemStates(settling, timing, registers),
    orphans,
  }));
}

/** How a run stands as a whole: what `foldRun` says but for single items, for those who look at thousands of runs. */
export function foldOverview(compiled: CompiledChecklist, input: FoldInput): RunOverview {
  return folded(compiled, input, overview);
}

function folded<Result>(
  list: CompiledChecklist,
  input: FoldInput,
  told: (settling: Settling, timing: Timing, registers: Registers, orphans: RunEvent[]) => Result,
): Result {
  const compiled = insideOf(list);
  const { events, facts, definitions } = input;
  const registers = cleared(compiled.spare ?? registersFor(compiled.ruledBy.length));
  compiled.spare = undefined;
  const log = ordered(events);
  const orphans = replay(compiled, log, definitions, registers);
  const audience = compiled.audienceOf(facts.profile);
  const { automatic } = facts;
  const settling = { compiled, events: log, definitions, audience, automatic };
  settle(settling, registers);
  const timing = timingOf(compiled, log, input, registers);
  const result = told(settling, timing, registers, orphans);
  compiled.spare = registers;
  return result;
}
