import type { MemberFront, Sheet, StartupFront } from "../sheet.ts";
import { TERMINAL_PHASES } from "../world/startup-choice.ts";

/** Whether the last mission of a tidy member lasts on the day; never without missions. */
export function isActive({ front }: Sheet<MemberFront>, asOf: string): boolean {
  return (front.missions.at(-1)?.end ?? "") >= asOf;
}

/** Whether a tidy startup has come to its end; never without phases. */
export function hasEnded({ front }: Sheet<StartupFront>): boolean {
  return TERMINAL_PHASES.includes(front.phases.at(-1)?.name ?? "");
}
