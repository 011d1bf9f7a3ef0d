import { addDays, daysBetween } from "../calendar.ts";
import type { Random } from "../random.ts";
import type { MissionFront } from "../sheet.ts";
import { SUBJECTS } from "../vocabulary/product-words.ts";
import type { World } from "../world/world.ts";
import { someOf } from "./some-of.ts";

/** Missions, phases and attachments as they come in life: they overlap, have no end, are forgotten. */
export function oddLives(world: World, random: Random): void {
  oddMissions(world, random);
  oddPhases(world, random);
  oddAttachments(world, random);
}

function oddMissions({ members, asOf }: World, random: Random): void {
  for (const { front } of someOf(members, 418, 3484, random)) {
    const last = front.missions.at(-1);
    if (!last) continue;
    for (let left = random.weighted(OVERLAPS_A_MEMBER); left > 0; left--) {
      front.missions.push(overlapping(last, asOf, random));
    }
  }
  const several = members.filter(({ front }) => front.missions.length > 1);
  for (const { front } of someOf(several, 139, 665, random)) front.missions.reverse();
  for (const { front } of someOf(members, 281, 3484, random)) {
    const [first] = front.missions;
    if (first) first.start = addDays(first.end, -random.integer(1850, 2600));
  }
  for (const { front } of someOf(members, 28, 3484, random)) {
    const [first] = front.missions;
    if (first && first.end < asOf) first.start = addDays(first.end, -random.integer(2, 25));
  }
}

const OVERLAPS_A_MEMBER: readonly (readonly [number, number])[] = [
  [1, 250],
  [2, 90],
  [3, 50],
  [6, 28],
];

/** A second mission that starts during the first, and often ends with it. */
function overlapping(
  { start, end, status, startups }: MissionFront,
  asOf: string,
  random: Random,
): MissionFront {
  const until = end < asOf ? end : asOf;
  return {
    start: addDays(start, random.integer(1, Math.max(1, daysBetween(start, until) - 30))),
    end: end > asOf || random.chance(228 / 418) ? end : addDays(end, random.integer(1, 150)),
    status,
    ...(startups && { startups: [...startups] }),
  };
}

function oddPhases({ startups }: World, random: Random): void {
  for (const { front } of someOf(startups, 480, 662, random)) {
    for (const phase of front.phases.slice(0, -1)) delete phase.end;
  }
  for (const { front } of someOf(startups, 57, 662, random)) {
    const [first, second] = front.phases;
    if (!first || !second) continue;
    second.start = first.start;
    front.phases.splice(0, 2, second, first);
  }
  for (const { front } of someOf(startups, 60, 419, random)) {
    if (front.phases[1]?.name === "construction") front.phases.shift();
  }
  for (const { front } of someOf(startups, 274, 327, random)) {
    front.events = front.events?.filter(({ name }) => name !== "end") ?? [];
    if (front.events.length === 0) delete front.events;
  }
  for (const { front } of someOf(startups, 18, 1695, random)) {
    const [first] = front.phases;
    if (first) first.comment = `Reprise de l’étude sur les ${random.pick(SUBJECTS).toLowerCase()}`;
  }
}

function oddAttachments({ members, startups, incubators, asOf }: World, random: Random): void {
  for (const { front } of someOf(members, 136, 1360, random)) {
    const last = front.missions.at(-1);
    if (!last || last.end < asOf) continue;
    delete last.startups;
    delete front.teams;
    delete front.incubator;
  }
  for (const { front } of someOf(startups, 30, 662, random)) front.sponsors = [];
  for (const { front } of someOf(incubators, 2, 23, random)) front.owner = "";
  for (const { front } of someOf(members, 5, 3484, random)) {
    front.startups = front.missions.flatMap((mission) => mission.startups ?? []);
  }
  for (const { front } of someOf(startups, 2, 662, random)) {
    const other = incubators.find(({ id }) => id !== front.incubator);
    if (other && front.incubator) front.incubators = [other.id, front.incubator];
  }
}
