import type { Random } from "../random.ts";
import { madeIncubators } from "./make-incubators.ts";
import { madeMembers } from "./make-members.ts";
import { madeOrganisations } from "./make-organisations.ts";
import { madeStartups } from "./make-startups.ts";
import { madeTeams } from "./make-teams.ts";
import { nameEverything } from "./name-everything.ts";
import type { ContentSizes, World } from "./world.ts";

/**
 * An invented community without any fault, as far as its sizes allow: where a kind is missing, those that need one of
 * it go without.
 */
export function madeWorld(sizes: ContentSizes, asOf: string, random: Random): World {
  const organisations = madeOrganisations(sizes.organisations, random.fork("organisations"));
  const incubators = madeIncubators(sizes.incubators, organisations, random.fork("incubators"));
  const startups = madeStartups(
    sizes.startups,
    { asOf, incubators, organisations },
    random.fork("startups"),
  );
  const teams = madeTeams(sizes.teams, incubators, random.fork("teams"));
  const members = madeMembers(
    sizes.members,
    { asOf, startups, incubators, teams },
    random.fork("members"),
  );
  const world = { asOf, members, startups, incubators, organisations, teams };
  nameEverything(world, random.fork("references"));
  return world;
}
