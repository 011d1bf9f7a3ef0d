import type { CalendarDate } from "../calendar-date.ts";
import type { Startup } from "../entities/startup.ts";
import { type CurrentPhaseRule, currentPhase } from "./current-phase.ts";
import { isLivePhase } from "./phase-order.ts";

/** Whether a team works on a startup on a day: its phase is a live one. Without a phase it is not. */
export function isLive(
  startup: Pick<Startup, "phases">,
  on: CalendarDate,
  rule?: CurrentPhaseRule,
): boolean {
  const phase = currentPhase(startup, on, rule);
  return phase !== undefined && isLivePhase(phase.name);
}
