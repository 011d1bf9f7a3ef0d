/**
 * The answers of the public API and of the portal's protected one, each with a two-way codec to its entities.
 *
 * @packageDocumentation
 */

export { ApiAuthor, ApiAuthors } from "./authors.ts";
export { ApiIncubators, IncubatorWithStartups } from "./incubators.ts";
export { ApiOrganisations } from "./organisations.ts";
export { PortalIncubator, PortalIncubators } from "./portal-incubators.ts";
export { PortalMember, PortalMembers } from "./portal-members.ts";
export { PortalStartup, PortalStartups } from "./portal-startups.ts";
export { ApiSponsors } from "./sponsors.ts";
export { ApiStartupDetails } from "./startup-details.ts";
export { ApiStartup, ApiStartups, StartupsAndIncubators } from "./startups.ts";
