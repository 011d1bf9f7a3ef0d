import { addDays, daysBetween } from "../calendar.ts";
import type { MemberFront, MissionFront, Sheet } from "../sheet.ts";
import { hasEnded, isActive } from "./being.ts";
import type { Ground, Planting } from "./ground.ts";

/** Ways to get the days of missions wrong. */
export const MISSION_PLANTS = {
  "mission-ends-before-start": (ground: Ground): Planting => {
    const { sheet, mission } = pastMission(ground);
    mission.end = addDays(mission.start, -10);
    return { sheet, path: ["missions", 0, "end"] };
  },

  "mission-of-one-day": (ground: Ground): Planting => {
    const { sheet, mission } = pastMission(ground);
    mission.end = mission.start;
    return { sheet, path: ["missions", 0, "end"] };
  },

  "mission-short": (ground: Ground): Planting => {
    const { sheet, mission } = pastMission(ground);
    mission.end = addDays(mission.start, 13);
    return { sheet, path: ["missions", 0] };
  },

  "mission-long": (ground: Ground): Planting => {
    const { sheet, mission } = pastMission(ground);
    mission.start = addDays(mission.end, -2000);
    return { sheet, path: ["missions", 0] };
  },

  "missions-overlap": (ground: Ground): Planting => {
    const { sheet, mission } = pastMission(ground, 100);
    sheet.front.missions.push({
      ...withoutStartups(mission),
      start: addDays(mission.end, -20),
      end: addDays(mission.end, 60),
    });
    return { sheet, path: ["missions", 1] };
  },

  "missions-identical": (ground: Ground): Planting => {
    const { sheet, mission } = pastMission(ground);
    sheet.front.missions.push(withoutStartups(mission));
    return { sheet, path: ["missions", 1] };
  },

  "missions-out-of-order": (ground: Ground): Planting => {
    const { sheet, mission } = pastMission(ground, 100);
    sheet.front.missions.unshift({
      ...withoutStartups(mission),
      start: addDays(mission.end, 10),
      end: addDays(mission.end, 70),
    });
    return { sheet, path: ["missions", 1] };
  },

  "mission-in-future": (ground: Ground): Planting => {
    const { asOf } = ground.world;
    const { sheet, mission } = pastMission(ground);
    sheet.front.missions.push({
      ...withoutStartups(mission),
      start: addDays(asOf, 20),
      end: addDays(asOf, 120),
    });
    return { sheet, path: ["missions", 1, "start"] };
  },

  "mission-ends-far": ({ world: { asOf }, take }: Ground): Planting => {
    const sheet = take("members", (member) => {
      const [mission] = member.front.missions;
      const roomLeft = mission !== undefined && daysBetween(mission.start, asOf) < 1000;
      return roomLeft && isActive(member, asOf) && mission.status !== "admin" && isOnly(member);
    });
    Object.assign(sheet.front.missions[0] ?? {}, { end: addDays(asOf, 400) });
    return { sheet, path: ["missions", 0, "end"] };
  },

  "mission-after-end-of-startup": (ground: Ground): Planting => {
    const { id, front } = ground.leanOn(
      "startups",
      (startup) => hasEnded(startup) && endOf(startup.front) < addDays(ground.world.asOf, -400),
    );
    const { sheet, mission } = pastMission(ground, 0, ({ start }) => start > endOf(front));
    mission.startups = [...(mission.startups ?? []), id];
    return { sheet, path: ["missions", 0, "startups", mission.startups.length - 1] };
  },

  "active-on-ended-startup": ({ world: { asOf }, take, leanOn }: Ground): Planting => {
    const { id, front } = leanOn(
      "startups",
      (startup) => hasEnded(startup) && endOf(startup.front) > addDays(asOf, -500),
    );
    const sheet = take("members", (member) => {
      const started = member.front.missions[0]?.start ?? "";
      return isOnly(member) && isActive(member, asOf) && started < endOf(front);
    });
    const [mission] = sheet.front.missions;
    const startups = [...(mission?.startups ?? []), id];
    Object.assign(mission ?? {}, { startups });
    return { sheet, path: ["missions", 0, "startups", startups.length - 1] };
  },
};

/** A member with one mission, which has been over for so many days at least. */
export function pastMission(
  { world: { asOf }, take }: Ground,
  daysAgo = 0,
  fits: (mission: MissionFront) => boolean = () => true,
): { sheet: Sheet<MemberFront>; mission: MissionFront } {
  const before = addDays(asOf, -daysAgo);
  const sheet = take("members", (member) => {
    const [mission] = member.front.missions;
    return isOnly(member) && mission !== undefined && mission.end < before && fits(mission);
  });
  return { sheet, mission: sheet.front.missions[0] as MissionFront };
}

function isOnly({ front }: Sheet<MemberFront>): boolean {
  return front.missions.length === 1;
}

function withoutStartups({ startups: _, ...mission }: MissionFront): MissionFront {
  return mission;
}

function endOf({ phases }: { phases: readonly { start: string }[] }): string {
  return phases.at(-1)?.start ?? "";
}
