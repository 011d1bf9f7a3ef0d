import type { Id } from "../../id.ts";
import type { Text } from "../../text.ts";
import { faultClass } from "../fault-class.ts";
import { isMemberId } from "../identity/member-id-form.ts";
import { naming } from "../naming.ts";
import type { ReferredKind } from "../referred-kinds.ts";
import { strayFindings } from "./stray-findings.ts";

/** An entity names another that does not exist. */
export const unknownReference = faultClass({
  code: "unknown-reference",
  severity: "warning",
  explanation: {
    fr: "Cette référence ne mène à aucune fiche.",
    en: "This reference leads to nothing that exists.",
  },
  remedy: {
    fr: "Corrige l’id, ou crée la fiche qui manque.",
    en: "Correct the id, or create what is missing.",
  },
  look: (inspection) =>
    strayFindings(inspection, ({ to, id, current }) => {
      if (current !== undefined) return undefined;
      return { detail: nobodyHas(to, id), suggestion: inspection.nearestId(to, id) };
    }),
});

/** Where a username should stand, somebody's name may: only what has the form of a username is repeated. */
function nobodyHas(to: ReferredKind, id: Id): Text {
  const { fr, en } = NONE[to];
  const nameless = { fr: `${fr} n’a cet id.`, en: `${en} has this id.` };
  if (to === "members" && !isMemberId(id)) return nameless;
  return (
    naming(id, (id) => ({ fr: `${fr} n’a l’id « ${id} ».`, en: `${en} has the id “${id}”.` })) ??
    nameless
  );
}

const NONE: Record<ReferredKind, Text> = {
  members: { fr: "Aucun membre", en: "No member" },
  startups: { fr: "Aucune startup", en: "No startup" },
  incubators: { fr: "Aucun incubateur", en: "No incubator" },
  organisations: { fr: "Aucune organisation", en: "No organisation" },
  teams: { fr: "Aucune équipe", en: "No team" },
  surveys: { fr: "Aucun questionnaire", en: "No survey" },
  waves: { fr: "Aucune vague", en: "No wave" },
};
