import type { z } from "zod";
import { Community } from "../entities/community.ts";
import { Contribution } from "../entities/contribution.ts";
import { HelpReason } from "../entities/help-reason.ts";
import { Incubator } from "../entities/incubator.ts";
import { Member } from "../entities/member.ts";
import { Mission } from "../entities/mission.ts";
import { Organisation } from "../entities/organisation.ts";
import { Phase } from "../entities/phase.ts";
import { Problem } from "../entities/problem.ts";
import { Responsibility } from "../entities/responsibility.ts";
import { SiteAudit } from "../entities/site-audit.ts";
import { Startup } from "../entities/startup.ts";
import { StartupEvent } from "../entities/startup-event.ts";
import { Survey, SurveyAnswer, SurveyWave } from "../entities/survey.ts";
import { Team } from "../entities/team.ts";
import { Ticket } from "../entities/ticket.ts";
import { Workshop } from "../entities/workshop.ts";
import type { Text } from "../text.ts";

/** A kind of value that gets a JSON Schema of its own, with what it is called and what it is. */
export interface NamedSchema {
  title: Text;
  description: Text;
  schema: z.ZodType;
}

/** The entities, by the name of their JSON Schema. */
export const entitySchemas: Record<string, NamedSchema> = {
  member: {
    title: { fr: "Membre", en: "Member" },
    description: {
      fr: "Une personne qui participe, ou a participé, à la communauté.",
      en: "A person who takes part, or took part, in the community.",
    },
    schema: Member,
  },
  mission: {
    title: { fr: "Mission", en: "Mission" },
    description: {
      fr: "Un contrat daté d’un membre.",
      en: "A dated contract of a member.",
    },
    schema: Mission,
  },
  startup: {
    title: { fr: "Startup", en: "Startup" },
    description: {
      fr: "Un produit et son équipe.",
      en: "A product and its team.",
    },
    schema: Startup,
  },
  phase: {
    title: { fr: "Phase", en: "Phase" },
    description: {
      fr: "Une étape datée de la vie d’une startup.",
      en: "A dated step in the life of a startup.",
    },
    schema: Phase,
  },
  "startup-event": {
    title: { fr: "Évènement", en: "Event" },
    description: {
      fr: "Un fait marquant de la vie d’une startup.",
      en: "Something notable that happened to a startup.",
    },
    schema: StartupEvent,
  },
  incubator: {
    title: { fr: "Incubateur", en: "Incubator" },
    description: {
      fr: "L’équipe d’un organisme public qui accueille des startups.",
      en: "A team of a public body that hosts startups.",
    },
    schema: Incubator,
  },
  organisation: {
    title: { fr: "Organisation", en: "Organisation" },
    description: {
      fr: "Un organisme public qui finance des startups ou porte un incubateur.",
      en: "A public body that sponsors startups or owns an incubator.",
    },
    schema: Organisation,
  },
  team: {
    title: { fr: "Équipe", en: "Team" },
    description: {
      fr: "Des membres qui travaillent pour tout un incubateur.",
      en: "Members who work for a whole incubator.",
    },
    schema: Team,
  },
  problem: {
    title: { fr: "Problème", en: "Problem" },
    description: {
      fr: "Ce que vivent des membres et que la communauté veut résoudre.",
      en: "Something that members live through and that the community wants solved.",
    },
    schema: Problem,
  },
  contribution: {
    title: { fr: "Contribution", en: "Contribution" },
    description: {
      fr: "Ce que des membres ont fait pour toute la communauté.",
      en: "What members did for the whole community.",
    },
    schema: Contribution,
  },
  responsibility: {
    title: { fr: "Responsabilité", en: "Responsibility" },
    description: {
      fr: "Qui répond de quoi, et comment le joindre.",
      en: "Who answers for what, and how to reach them.",
    },
    schema: Responsibility,
  },
  "help-reason": {
    title: { fr: "Motif d’appel", en: "Reason to call" },
    description: {
      fr: "Une raison d’appeler l’équipe d’animation.",
      en: "A reason to call the team that looks after the community.",
    },
    schema: HelpReason,
  },
  ticket: {
    title: { fr: "Demande", en: "Ticket" },
    description: {
      fr: "Une demande à l’équipe des outils communs.",
      en: "A request to the team that runs the shared tools.",
    },
    schema: Ticket,
  },
  workshop: {
    title: { fr: "Atelier", en: "Workshop" },
    description: {
      fr: "Une séance tenue par une startup avec l’aide de la communauté.",
      en: "A session that a startup held with the help of the community.",
    },
    schema: Workshop,
  },
  "site-audit": {
    title: { fr: "Audit de site", en: "Site audit" },
    description: {
      fr: "Ce que des outils ont relevé sur le site d’une startup.",
      en: "What automatic tools found on a site of a startup.",
    },
    schema: SiteAudit,
  },
  survey: {
    title: { fr: "Enquête", en: "Survey" },
    description: {
      fr: "Une question posée à intervalles, et ce qui est promis à qui répond.",
      en: "A question put to people in rounds, and the promises made to those who answer.",
    },
    schema: Survey,
  },
  "survey-wave": {
    title: { fr: "Vague d’enquête", en: "Survey wave" },
    description: { fr: "Un tour d’une enquête.", en: "One round of a survey." },
    schema: SurveyWave,
  },
  "survey-answer": {
    title: { fr: "Réponse", en: "Survey answer" },
    description: {
      fr: "Ce qu’une personne a répondu dans une vague.",
      en: "What one person answered in a wave.",
    },
    schema: SurveyAnswer,
  },
  community: {
    title: { fr: "Communauté", en: "Community" },
    description: {
      fr: "Tout ce que l’on sait d’une communauté.",
      en: "All that is known of a community.",
    },
    schema: Community,
  },
};
