import type { Id } from "../../id.ts";
import { type Finding, faultClass, NOTHING } from "../fault-class.ts";
import { naming } from "../naming.ts";
import { seenBefore } from "../seen-before.ts";

/** Two entities of one kind have one id: whoever refers to it may mean either. */
export const duplicateId = faultClass({
  code: "duplicate-id",
  severity: "warning",
  explanation: {
    fr: "Une autre fiche du même genre a déjà cet id.",
    en: "Another one of the same kind already has this id.",
  },
  remedy: {
    fr: "Change l’un des deux ids, ou réunis les deux fiches.",
    en: "Change one of the two ids, or make one of the two.",
  },
  look: () => ({
    members: alreadySeen(),
    startups: alreadySeen(),
    incubators: alreadySeen(),
    organisations: alreadySeen(),
    teams: alreadySeen(),
    problems: alreadySeen(),
    contributions: alreadySeen(),
    helpReasons: alreadySeen(),
    tickets: alreadySeen(),
    workshops: alreadySeen(),
    surveys: alreadySeen(),
    waves: alreadySeen(),
    answers: alreadySeen(),
  }),
});

/** Two ids of one kind, among those that people make up, only differ by punctuation or case. */
export const nearId = faultClass({
  code: "near-id",
  severity: "info",
  explanation: {
    fr: "Cet id ressemble à un autre, à la ponctuation ou aux majuscules près.",
    en: "This id is like another but for punctuation or case.",
  },
  remedy: {
    fr: "Si c’est la même fiche en double, réunis-les ; sinon, choisis des ids plus différents.",
    en: "If they are one and the same, make one of the two; if not, choose ids that differ more.",
  },
  look: () => ({
    members: alreadyAlike(),
    startups: alreadyAlike(),
    incubators: alreadyAlike(),
    organisations: alreadyAlike(),
    teams: alreadyAlike(),
  }),
});

function alreadySeen(): (entity: { id: Id }) => readonly Finding[] {
  const isRepeated = seenBefore(({ id }: { id: Id }) => id);
  return (entity) => (isRepeated(entity) ? [{ at: ["id"] }] : NOTHING);
}

function alreadyAlike(): (entity: { id: Id }) => readonly Finding[] {
  const seen = new Map<string, Id>();
  return ({ id }) => {
    const letters = id.toLowerCase().replace(ASCII_PUNCTUATION, "");
    const other = seen.get(letters) ?? id;
    seen.set(letters, other);
    if (other === id || letters === "") return NOTHING;
    const detail = naming(other, (other) => ({
      fr: `L’autre est « ${other} ».`,
      en: `The other one is “${other}”.`,
    }));
    return [{ at: ["id"], detail }];
  };
}

const ASCII_PUNCTUATION = /[^a-z\d\u0080-\uffff]+/g;
