import type { Mission } from "../../entities/mission.ts";
import { isUnderWay } from "../../rules/is-under-way.ts";
import { faultClass, NOTHING } from "../fault-class.ts";

/** An incubator belongs to no organisation. */
export const ownerMissing = faultClass({
  code: "owner-missing",
  severity: "info",
  explanation: {
    fr: "L’incubateur ne dit pas à quelle organisation il appartient.",
    en: "The incubator does not say which organisation it belongs to.",
  },
  remedy: {
    fr: "Indique l’organisation qui le porte.",
    en: "Name the organisation that owns it.",
  },
  look: () => ({
    incubators: ({ owner }) => (owner === undefined ? [{ at: ["owner"] }] : NOTHING),
  }),
});

/** No startup names an incubator. */
export const incubatorWithoutStartup = faultClass({
  code: "incubator-without-startup",
  severity: "info",
  explanation: {
    fr: "Aucune startup ne dit appartenir à cet incubateur.",
    en: "No startup says that it belongs to this incubator.",
  },
  remedy: {
    fr: "Rattache-lui ses startups, ou supprime sa fiche s’il n’existe plus.",
    en: "Attach its startups to it, or remove it if it no longer exists.",
  },
  look: ({ references }) => {
    const named = references.named.startups.incubators;
    return { incubators: ({ id }) => (named.has(id) ? NOTHING : [{ at: [] }]) };
  },
});

/** No member is in a team. */
export const teamWithoutMember = faultClass({
  code: "team-without-member",
  severity: "info",
  explanation: {
    fr: "Aucun membre ne dit faire partie de cette équipe.",
    en: "No member says that they are in this team.",
  },
  remedy: {
    fr: "Ajoute l’équipe aux fiches de ses membres, ou supprime-la si elle n’existe plus.",
    en: "Add the team to its members, or remove it if it no longer exists.",
  },
  look: ({ references }) => {
    const named = references.named.members.teams;
    return { teams: ({ id }) => (named.has(id) ? NOTHING : [{ at: [] }]) };
  },
});

/** No member names a startup, in a mission or otherwise. */
export const startupWithoutMember = faultClass({
  code: "startup-without-member",
  severity: "info",
  explanation: {
    fr: "Aucun membre ne dit travailler ou avoir travaillé pour cette startup.",
    en: "No member says that they work or worked for this startup.",
  },
  remedy: {
    fr: "Ajoute la startup aux missions de ses membres.",
    en: "Add the startup to the missions of its members.",
  },
  look: ({ references }) => {
    const named = references.named.members.startups;
    return { startups: ({ id }) => (named.has(id) ? NOTHING : [{ at: [] }]) };
  },
});

/** A startup has no organisation that pays for it. */
export const startupWithoutSponsor = faultClass({
  code: "startup-without-sponsor",
  severity: "info",
  explanation: {
    fr: "La startup ne dit pas quelle organisation la finance.",
    en: "The startup does not say which organisation pays for it.",
  },
  remedy: { fr: "Ajoute au moins une organisation.", en: "Add at least one organisation." },
  look: () => ({
    startups: ({ sponsors }) => (sponsors.length === 0 ? [{ at: ["sponsors"] }] : NOTHING),
  }),
});

/** A member is active, but for nobody. */
export const activeWithoutAttachment = faultClass({
  code: "active-without-attachment",
  severity: "info",
  explanation: {
    fr: "Cette personne est en mission, mais aucune startup, équipe ni incubateur n’est indiqué.",
    en: "This person is on a mission, but no startup, team or incubator is named.",
  },
  remedy: {
    fr: "Ajoute les startups à la mission en cours, ou indique une équipe ou un incubateur.",
    en: "Add the startups to the present mission, or name a team or an incubator.",
  },
  look: ({ asOf }) => {
    if (asOf === undefined) return {};
    const isCurrent = (mission: Mission) => isUnderWay(mission, asOf);
    const isForAStartup = (mission: Mission) => mission.startups.length > 0 && isCurrent(mission);
    return {
      members: ({ missions, teams, incubator }) => {
        if (teams.length > 0 || incubator !== undefined) return NOTHING;
        if (!missions.some(isCurrent)) return NOTHING;
        return missions.some(isForAStartup) ? NOTHING : [{ at: [] }];
      },
    };
  },
});
