import { isActive } from "@communaute/schemas";
import { startupsOfMember } from "../community/relations.ts";
import { number } from "../language/counted.ts";
import { word } from "../language/words.ts";
import { listPage } from "../parts/list-page.ts";
import { entityLink } from "../parts/reference.ts";

const texts = {
  intro: {
    fr: "Toutes les personnes qui prennent part à la communauté, ou y ont pris part.",
    en: "Everyone who takes part in the community, or took part in it.",
  },
  name: { fr: "Nom", en: "Name" },
  domain: { fr: "Métier", en: "Trade" },
  role: { fr: "Rôle", en: "Role" },
  startups: { fr: "Startups", en: "Startups" },
  activity: { fr: "Activité", en: "Activity" },
  active: { fr: "En mission", en: "On a mission" },
  inactive: { fr: "Sans mission en cours", en: "Without a current mission" },
};

/** The list of members. */
export const members = listPage("members", {
  intro: texts.intro,
  columns: (context) => [
    { heading: context.say(texts.name), cell: (member) => entityLink(context, "members", member) },
    { heading: context.say(texts.domain), cell: ({ domain = "" }) => domain },
    { heading: context.say(texts.role), cell: ({ role = "" }) => role },
    {
      heading: context.say(texts.startups),
      cell: (member) => number(startupsOfMember(member).length, context.language),
    },
    {
      heading: context.say(texts.activity),
      cell: (member) =>
        context.say(isActive(member, context.snapshot.asOf) ? texts.active : texts.inactive),
    },
  ],
  searched: ({ id, name, role }) => [id, name, role],
  choices: [
    { name: "metier", label: texts.domain, of: ({ domain }) => domain, word: (it) => word({}, it) },
    {
      name: "activite",
      label: texts.activity,
      of: (member, { asOf }) => (isActive(member, asOf) ? "active" : "inactive"),
      word: (value) => (value === "active" ? texts.active : texts.inactive),
    },
  ],
});
