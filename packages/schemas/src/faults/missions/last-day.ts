import type { Mission } from "../../entities/mission.ts";

/** The last day of a mission, to compare it with other days; an open one outlasts them all. */
export function lastDay({ end }: Pick<Mission, "end">): string {
  return end ?? "9999-12-31";
}
