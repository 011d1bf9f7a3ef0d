import { incubatorsOfOwner, startupsOfSponsor } from "../community/relations.ts";
import { ORGANISATION_TYPES, word } from "../language/words.ts";
import { entityPage } from "../parts/entity-page.ts";
import { linkList } from "../parts/link-list.ts";
import { section } from "../parts/section.ts";

const texts = {
  title: { fr: "Organisation", en: "Organisation" },
  acronym: { fr: "Sigle", en: "Acronym" },
  type: { fr: "Type", en: "Type" },
  domain: { fr: "Domaine ministériel", en: "Ministerial domain" },
  incubators: { fr: "Incubateurs", en: "Incubators" },
  startups: { fr: "Startups financées", en: "Startups paid for" },
  description: { fr: "Présentation", en: "About" },
};

/** The page of one organisation. */
export const organisation = entityPage("organisations", {
  title: texts.title,
  facts: ({ say }, { acronym, type, ministerialDomain }) => [
    { label: texts.acronym, value: acronym },
    { label: texts.type, value: type && say(word(ORGANISATION_TYPES, type)) },
    { label: texts.domain, value: ministerialDomain },
  ],
  sections: (context, { id }) => {
    const { community } = context.snapshot;
    const incubators = incubatorsOfOwner(community, id);
    const startups = startupsOfSponsor(community, id);
    return [
      section(context, texts.incubators, linkList(context, "incubators", incubators)),
      section(context, texts.startups, linkList(context, "startups", startups)),
    ];
  },
  prose: ({ description }) => [{ heading: texts.description, text: description }],
});
