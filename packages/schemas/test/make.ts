import { CalendarDate } from "../src/calendar-date.ts";
import { Community } from "../src/entities/community.ts";
import { Member } from "../src/entities/member.ts";
import { Startup } from "../src/entities/startup.ts";

/** A day from its text, refused when no calendar has it. */
export function day(text: string): CalendarDate {
  return CalendarDate.parse(text);
}

/** A member to test with: only what matters to the test needs to be said. */
export function member(properties: Record<string, unknown> = {}): Member {
  return Member.parse({ id: "camille.durand", name: "Camille Durand", ...properties });
}

/** A startup to test with: only what matters to the test needs to be said. */
export function startup(properties: Record<string, unknown> = {}): Startup {
  return Startup.parse({ id: "carnet-vert", name: "Carnet vert", ...properties });
}

/** A community to test with, empty but for what is said. */
export function community(properties: Record<string, unknown> = {}): Community {
  return Community.parse(properties);
}
