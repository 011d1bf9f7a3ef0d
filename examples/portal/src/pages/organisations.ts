import { startupsOfSponsor } from "../community/relations.ts";
import { number } from "../language/counted.ts";
import { ORGANISATION_TYPES, word } from "../language/words.ts";
import { listPage } from "../parts/list-page.ts";
import { entityLink } from "../parts/reference.ts";

const texts = {
  intro: {
    fr: "Les administrations qui financent des startups ou ont un incubateur.",
    en: "The public bodies that pay for startups or have an incubator.",
  },
  name: { fr: "Nom", en: "Name" },
  acronym: { fr: "Sigle", en: "Acronym" },
  type: { fr: "Type", en: "Type" },
  startups: { fr: "Startups financées", en: "Startups paid for" },
};

/** The list of organisations. */
export const organisations = listPage("organisations", {
  intro: texts.intro,
  columns: (context) => [
    {
      heading: context.say(texts.name),
      cell: (organisation) => entityLink(context, "organisations", organisation),
    },
    { heading: context.say(texts.acronym), cell: ({ acronym = "" }) => acronym },
    {
      heading: context.say(texts.type),
      cell: ({ type }) => (type ? context.say(word(ORGANISATION_TYPES, type)) : ""),
    },
    {
      heading: context.say(texts.startups),
      cell: ({ id }) =>
        number(startupsOfSponsor(context.snapshot.community, id).length, context.language),
    },
  ],
  searched: ({ id, name, acronym }) => [id, name, acronym],
  choices: [
    {
      name: "type",
      label: texts.type,
      of: ({ type }) => type,
      word: (value) => word(ORGANISATION_TYPES, value),
    },
  ],
});
