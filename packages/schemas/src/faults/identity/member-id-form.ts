import { faultClass, NOTHING } from "../fault-class.ts";

/** The id of a member is not a username of the community. */
export const memberIdForm = faultClass({
  code: "member-id-form",
  severity: "warning",
  explanation: {
    fr: "L’id de ce membre n’a pas la forme « prenom.nom ».",
    en: "The id of this member does not have the form “firstname.lastname”.",
  },
  remedy: {
    fr: "Renomme la fiche : un point au milieu, et sinon des minuscules sans accent, des tirets ou des soulignés.",
    en: "Rename the file: a dot inside, and otherwise lower-case letters without accents, dashes or underscores.",
  },
  look: () => ({
    members: ({ id }) => (isMemberId(id) ? NOTHING : [{ at: ["id"] }]),
  }),
});

/** Whether a text has the form of a username: lower-case letters, dots, dashes, underscores, a dot inside. */
export function isMemberId(text: string): boolean {
  return MEMBER_ID.test(text);
}

const MEMBER_ID = /^[a-z_.-][a-z_-]*\.[a-z_.-]+$/;
