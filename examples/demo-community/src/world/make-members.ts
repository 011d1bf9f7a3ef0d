import type { Random } from "../random.ts";
import type { IncubatorFront, MemberFront, Sheet, StartupFront, TeamFront } from "../sheet.ts";
import { BIOGRAPHY } from "../vocabulary/sentences.ts";
import { ROLE_DETAILS, SKILLS, TRADES } from "../vocabulary/trades.ts";
import { distinctPeople, type Person } from "./distinct-people.ts";
import { madeMissions } from "./make-missions.ts";
import { type StartupChoice, startupChoice } from "./startup-choice.ts";
import { writingStyle } from "./writing-style.ts";

/** What members need around them. */
export interface MemberSurroundings {
  asOf: string;
  startups: readonly Sheet<StartupFront>[];
  incubators: readonly Sheet<IncubatorFront>[];
  teams: readonly Sheet<TeamFront>[];
}

/**
 * So many invented members, of whom four in ten are active on the day, each of these in a startup, a team or an
 * incubator. Nobody is active where there is none of them.
 */
export function madeMembers(
  count: number,
  surroundings: MemberSurroundings,
  random: Random,
): Sheet<MemberFront>[] {
  const choice = startupChoice(surroundings.startups, surroundings.asOf);
  return distinctPeople(count, random.fork("people")).map((person) => ({
    folder: "_authors",
    id: person.id,
    front: front(person, surroundings, choice, random),
    body: random.chance(2018 / 3484) ? "" : biography(random),
    style: writingStyle(random),
    extension: ".md",
  }));
}

function front(
  person: Person,
  { asOf, incubators, teams }: MemberSurroundings,
  choice: StartupChoice,
  random: Random,
): MemberFront {
  const trade = random.weighted(TRADES.map((each) => [each, each.weight]));
  const anywhere = choice.live.length + incubators.length + teams.length > 0;
  const active = anywhere && random.chance(1360 / 3484);
  const missions = madeMissions({ asOf, active, domain: trade.domain, choice }, random);
  const attached = !active || missions.at(-1)?.startups !== undefined;
  const inTeam =
    teams.length > 0 &&
    (!attached ? incubators.length === 0 || random.chance(0.8) : random.chance(0.02));
  const inIncubator = incubators.length > 0 && !attached && !inTeam;
  const slug = person.id.replaceAll(/[._-]+/g, "-");
  return {
    fullname: person.fullname,
    role: role(trade.roles, random),
    ...(random.chance(112 / 3484) && { avatar: `https://avatars.exemple/${slug}.jpg` }),
    ...(random.chance(1562 / 3484) && { github: slug }),
    ...(random.chance(1251 / 3484) && {
      link: `${random.chance(0.96) ? "https" : "http"}://${slug}.exemple/`,
    }),
    domaine: trade.domain,
    missions,
    ...(random.chance(903 / 3484) && {
      memberType: random.weighted([
        ["beta", 686],
        ["autre", 158],
        ["dinum", 36],
        ["attributaire", 23],
      ]),
    }),
    ...(inTeam && { teams: [`/teams/${random.pick(teams).id}`] }),
    ...(inIncubator && { incubator: random.pick(incubators).id }),
    ...(random.chance(429 / 3484) && { previously: choice.any(random, random.integer(0, 3)) }),
    ...(random.chance(2242 / 3484) && {
      competences: random.chance(945 / 2242) ? [] : random.sample(SKILLS, random.integer(1, 6)),
    }),
    ...(random.chance(391 / 3484) && { badges: ["segur"] }),
  };
}

function role(roles: readonly string[], random: Random): string {
  const first = random.pick(roles);
  const details = random.sample(
    ROLE_DETAILS,
    random.weighted([
      [0, 55],
      [1, 30],
      [2, 15],
    ]),
  );
  return first === "." ? first : [first, ...details].join(" ");
}

function biography(random: Random): string {
  return `${random.sample(BIOGRAPHY, random.integer(1, 3)).join(random.chance(0.5) ? " " : "\n\n")}\n`;
}
