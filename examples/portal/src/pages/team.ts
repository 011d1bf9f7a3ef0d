import { membersOfTeam } from "../community/relations.ts";
import { entityPage } from "../parts/entity-page.ts";
import { linkList } from "../parts/link-list.ts";
import { reference } from "../parts/reference.ts";
import { section } from "../parts/section.ts";

const texts = {
  title: { fr: "Équipe", en: "Team" },
  incubator: { fr: "Incubateur", en: "Incubator" },
  members: { fr: "Membres", en: "Members" },
  mission: { fr: "Ce qu’elle fait", en: "What it does" },
  description: { fr: "Présentation", en: "About" },
};

/** The page of one team. */
export const team = entityPage("teams", {
  title: texts.title,
  facts: (context, { incubator }) => [
    { label: texts.incubator, value: reference(context, "incubators", incubator) },
  ],
  sections: (context, { id }) => {
    const members = membersOfTeam(context.snapshot.community, id);
    return [section(context, texts.members, linkList(context, "members", members))];
  },
  prose: ({ mission, description }) => [
    { heading: texts.mission, text: mission },
    { heading: texts.description, text: description },
  ],
});
