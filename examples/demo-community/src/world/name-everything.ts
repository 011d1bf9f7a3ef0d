import type { Random } from "../random.ts";
import type { World } from "./world.ts";

/** Sees to it that every startup and team is named by a member, and that incubators highlight startups of their own. */
export function nameEverything(world: World, random: Random): void {
  nameStartups(world, random);
  nameTeams(world, random);
  highlightStartups(world, random);
}

function highlightStartups({ incubators, startups }: World, random: Random): void {
  const own = new Map<string, string[]>(incubators.map(({ id }) => [id, []]));
  for (const { id, front } of startups) own.get(front.incubator ?? "")?.push(id);
  for (const { id, front } of incubators) {
    front.highlighted_startups = random.sample(own.get(id) ?? [], random.integer(2, 8));
  }
}

function nameStartups({ members, startups }: World, random: Random): void {
  if (members.length === 0) return;
  const named = new Set(
    members.flatMap(({ front }) => [
      ...(front.previously ?? []),
      ...front.missions.flatMap((mission) => mission.startups ?? []),
    ]),
  );
  for (const { id } of startups) {
    if (named.has(id)) continue;
    const { front } = random.pick(members);
    front.previously = [...(front.previously ?? []), id];
  }
}

function nameTeams({ members, teams }: World, random: Random): void {
  if (members.length === 0) return;
  const named = new Set(members.flatMap(({ front }) => front.teams ?? []));
  for (const { id } of teams) {
    const reference = `/teams/${id}`;
    if (named.has(reference)) continue;
    const { front } = random.pick(members);
    front.teams = [...(front.teams ?? []), reference];
  }
}
