import { membersOfTeam } from "../community/relations.ts";
import { number } from "../language/counted.ts";
import { listPage } from "../parts/list-page.ts";
import { entityLink, reference } from "../parts/reference.ts";

const texts = {
  intro: {
    fr: "Les équipes qui travaillent pour tout un incubateur.",
    en: "The teams that work for a whole incubator.",
  },
  name: { fr: "Nom", en: "Name" },
  incubator: { fr: "Incubateur", en: "Incubator" },
  members: { fr: "Membres", en: "Members" },
};

/** The list of teams; many share one name, so the incubator stands beside it. */
export const teams = listPage("teams", {
  intro: texts.intro,
  columns: (context) => [
    { heading: context.say(texts.name), cell: (team) => entityLink(context, "teams", team) },
    {
      heading: context.say(texts.incubator),
      cell: ({ incubator }) => reference(context, "incubators", incubator),
    },
    {
      heading: context.say(texts.members),
      cell: ({ id }) =>
        number(membersOfTeam(context.snapshot.community, id).length, context.language),
    },
  ],
  searched: ({ id, name, incubator }) => [id, name, incubator],
});
