import { z } from "zod";
import { ApiAuthors } from "../api/authors.ts";
import { ApiIncubators } from "../api/incubators.ts";
import { ApiOrganisations } from "../api/organisations.ts";
import { PortalIncubator, PortalIncubators } from "../api/portal-incubators.ts";
import { PortalMember, PortalMembers } from "../api/portal-members.ts";
import { PortalStartup, PortalStartups } from "../api/portal-startups.ts";
import { ApiSponsors } from "../api/sponsors.ts";
import { ApiStartupDetails } from "../api/startup-details.ts";
import { ApiStartups } from "../api/startups.ts";
import { type ContentKind, contentKinds } from "../content/content-kinds.ts";
import { documentCodec } from "../document/document-codec.ts";
import type { NamedSchema } from "./entity-schemas.ts";

/** The documents that others write, by the name of their JSON Schema. */
export const documentSchemas: Record<string, NamedSchema> = {
  "content-member": front("members", "d’un membre", "of a member"),
  "content-startup": front("startups", "d’une startup", "of a startup"),
  "content-incubator": front("incubators", "d’un incubateur", "of an incubator"),
  "content-organisation": front("organisations", "d’une organisation", "of an organisation"),
  "content-team": front("teams", "d’une équipe", "of a team"),
  "api-authors": answer("authors.json", ApiAuthors),
  "api-startups": answer("startups.json", ApiStartups),
  "api-startup-details": answer("startups_details.json", ApiStartupDetails),
  "api-incubators": answer("incubators.json", ApiIncubators),
  "api-organisations": answer("organisations.json", ApiOrganisations),
  "api-sponsors": answer("sponsors.json", ApiSponsors),
  "portal-members": portalAnswer("/startups/{ghid}/members", PortalMembers),
  "portal-member": portalAnswer("/members/{username}", PortalMember),
  "portal-startups": portalAnswer("/startups", PortalStartups),
  "portal-startup": portalAnswer("/startups/{ghid}", PortalStartup),
  "portal-incubators": portalAnswer("/incubators", PortalIncubators),
  "portal-incubator": portalAnswer("/incubators/{ghid}", PortalIncubator),
};

function front(kind: ContentKind, french: string, english: string): NamedSchema {
  return {
    title: { fr: `Fiche ${french}`, en: `Sheet ${english}` },
    description: {
      fr: `L’en-tête de la fiche ${french}, dans le dépôt des contenus.`,
      en: `The front matter of the sheet ${english}, in the content repository.`,
    },
    schema: documentCodec(contentKinds[kind].shape, z.unknown()),
  };
}

function answer(file: string, schema: z.ZodType): NamedSchema {
  return {
    title: { fr: `Réponse ${file}`, en: `Answer ${file}` },
    description: {
      fr: `La réponse ${file} de l’API publique, versions 2.6 et 2.7.`,
      en: `The answer ${file} of the public API, versions 2.6 and 2.7.`,
    },
    schema,
  };
}

function portalAnswer(route: string, schema: z.ZodType): NamedSchema {
  return {
    title: { fr: `Réponse ${route}`, en: `Answer ${route}` },
    description: {
      fr: `La réponse ${route} de l’API protégée du portail.`,
      en: `The answer ${route} of the protected API of the portal.`,
    },
    schema,
  };
}
