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
import { type Finding, faultClass, NOTHING } from "../fault-class.ts";
import { joined } from "../joined.ts";

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
    members: ({ domain, memberType, missions }) =>
      joined(
        joined(
          domains.inProperty("domain", domain),
          memberTypes.inProperty("memberType", memberType),
        ),
        missionStatuses.inList("missions", missions, "status"),
      ),
    startups: ({ accessibilityStatus, events }) =>
      joined(
        accessibilityStatuses.inProperty("accessibilityStatus", accessibilityStatus),
        eventNames.inList("events", events, "name"),
      ),
    organisations: ({ ministerialDomain, type }) =>
      joined(
        ministerialDomains.inProperty("ministerialDomain", ministerialDomain),
        organisationTypes.inProperty("type", type),
      ),
    audits: ({ accessibilityStatus }) =>
      accessibilityStatuses.inProperty("accessibilityStatus", accessibilityStatus),
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
    startups: ({ phases }) => phaseNames.inList("phases", phases, "name"),
  }),
});

const domains = vocabulary(Domain.known);
const memberTypes = vocabulary(MemberType.known);
const missionStatuses = vocabulary(MissionStatus.known);
const accessibilityStatuses = vocabulary(AccessibilityStatus.known);
const eventNames = vocabulary(EventName.known);
const ministerialDomains = vocabulary(MinisterialDomain.known);
const organisationTypes = vocabulary(OrganisationType.known);
const phaseNames = vocabulary(PhaseName.known);

/** Tells of words that are not in a list, wherever they stand; an absent one is not missed. */
function vocabulary(known: readonly string[]) {
  const words = new Set(known);
  const nearestWord = nearest(known);
  return {
    inProperty: (property: string, word: string | undefined): readonly Finding[] =>
      word === undefined || words.has(word)
        ? NOTHING
        : [{ at: [property], suggestion: nearestWord(word) }],
    inList: <Property extends string>(
      list: string,
      items: readonly { [P in Property]?: string | undefined }[],
      property: Property,
    ): readonly Finding[] => {
      let found: Finding[] | undefined;
      for (let index = 0; index < items.length; index += 1) {
        const word = items[index]?.[property];
        if (word === undefined || words.has(word)) continue;
        found ??= [];
        found.push({ at: [list, index, property], suggestion: nearestWord(word) });
      }
      return found ?? NOTHING;
    },
  };
}
