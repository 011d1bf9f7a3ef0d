import { startupsOfIncubator } from "../community/relations.ts";
import { number } from "../language/counted.ts";
import { listPage } from "../parts/list-page.ts";
import { entityLink, reference } from "../parts/reference.ts";

const texts = {
  intro: {
    fr: "Les équipes d’administrations qui accueillent des startups et en répondent.",
    en: "The teams of public bodies that host startups and answer for them.",
  },
  name: { fr: "Nom", en: "Name" },
  owner: { fr: "Administration", en: "Public body" },
  startups: { fr: "Startups", en: "Startups" },
};

/** The list of incubators. */
export const incubators = listPage("incubators", {
  intro: texts.intro,
  columns: (context) => [
    {
      heading: context.say(texts.name),
      cell: (incubator) => entityLink(context, "incubators", incubator),
    },
    {
      heading: context.say(texts.owner),
      cell: ({ owner }) => reference(context, "organisations", owner),
    },
    {
      heading: context.say(texts.startups),
      cell: ({ id }) =>
        number(startupsOfIncubator(context.snapshot.community, id).length, context.language),
    },
  ],
  searched: ({ id, name, owner }) => [id, name, owner],
});
