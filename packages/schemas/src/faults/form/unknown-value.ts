import { nearest } from "../../nearest.ts";
import {
  AccessibilityStatus,
  Domain,
  EventName,
  MemberType,
  MinisterialDomain,
  MissionStatus,
  OrganisationType,
  PhaseName,
} from "../../vocabularies.ts";
import { type Finding, faultClass } from "../fault-class.ts";

/** A word is not in the list that the community chooses from. */
export const unknownValue = faultClass({
  code: "unknown-value",
  severity: "info",
  explanation: {
    fr: "Cette valeur ne fait pas partie de la liste.",
    en: "This value is not in the list.",
  },
  remedy: {
    fr: "Prends une valeur de la liste, ou propose d’y ajouter celle-ci.",
    en: "Take a value of the list, or propose to add this one to it.",
  },
  look: () => ({
    members: ({ domain, memberType, missions }) => [
      ...inDomains(["domain"], domain),
      ...inMemberTypes(["memberType"], memberType),
      ...missions.flatMap(({ status }, index) =>
        inMissionStatuses(["missions", index, "status"], status),
      ),
    ],
    startups: ({ accessibilityStatus, events }) => [
      ...inAccessibilityStatuses(["accessibilityStatus"], accessibilityStatus),
      ...events.flatMap(({ name }, index) => inEventNames(["events", index, "name"], name)),
    ],
    organisations: ({ ministerialDomain, type }) => [
      ...inMinisterialDomains(["ministerialDomain"], ministerialDomain),
      ...inOrganisationTypes(["type"], type),
    ],
    audits: ({ accessibilityStatus }) =>
      inAccessibilityStatuses(["accessibilityStatus"], accessibilityStatus),
  }),
});

/** A phase bears a name that the community does not use. */
export const unknownPhase = faultClass({
  code: "unknown-phase",
  severity: "info",
  explanation: {
    fr: "Cette phase ne fait pas partie des phases connues.",
    en: "This phase is not one of the known phases.",
  },
  remedy: {
    fr: "Prends le nom d’une phase connue, ou propose d’ajouter celle-ci.",
    en: "Take the name of a known phase, or propose to add this one.",
  },
  look: () => ({
    startups: ({ phases }) =>
      phases.flatMap(({ name }, index) => inPhaseNames(["phases", index, "name"], name)),
  }),
});

const inDomains = membership(Domain.known);
const inMemberTypes = membership(MemberType.known);
const inMissionStatuses = membership(MissionStatus.known);
const inAccessibilityStatuses = membership(AccessibilityStatus.known);
const inEventNames = membership(EventName.known);
const inMinisterialDomains = membership(MinisterialDomain.known);
const inOrganisationTypes = membership(OrganisationType.known);
const inPhaseNames = membership(PhaseName.known);

/** Tells of a word that is not in a list; an absent one is not missed. */
function membership(known: readonly string[]) {
  const words = new Set(known);
  const nearestWord = nearest(known);
  return (at: (string | number)[], word: string | undefined): Finding[] =>
    word === undefined || words.has(word) ? [] : [{ at, suggestion: nearestWord(word) }];
}
