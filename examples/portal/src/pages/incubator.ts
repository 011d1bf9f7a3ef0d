import { startupsOfIncubator } from "../community/relations.ts";
import { entityPage } from "../parts/entity-page.ts";
import { linkList } from "../parts/link-list.ts";
import { reference, references } from "../parts/reference.ts";
import { section } from "../parts/section.ts";
import { webAddress } from "../parts/web-address.ts";

const texts = {
  title: { fr: "Incubateur", en: "Incubator" },
  owner: { fr: "Administration", en: "Public body" },
  contact: { fr: "Adresse de contact", en: "Contact address" },
  address: { fr: "Adresse postale", en: "Postal address" },
  website: { fr: "Site", en: "Website" },
  github: { fr: "GitHub", en: "GitHub" },
  highlighted: { fr: "Startups mises en avant", en: "Highlighted startups" },
  startups: { fr: "Startups", en: "Startups" },
  teams: { fr: "Équipes", en: "Teams" },
  members: { fr: "Membres rattachés directement", en: "Members attached directly" },
  summary: { fr: "En bref", en: "In short" },
  description: { fr: "Présentation", en: "About" },
};

/** The page of one incubator. */
export const incubator = entityPage("incubators", {
  title: texts.title,
  facts: (context, { owner, contact, address, website, github, highlightedStartups }) => [
    { label: texts.owner, value: reference(context, "organisations", owner) },
    { label: texts.contact, value: contact },
    { label: texts.address, value: address },
    { label: texts.website, value: webAddress(website) },
    { label: texts.github, value: webAddress(github) },
    { label: texts.highlighted, value: references(context, "startups", highlightedStartups) },
  ],
  sections: (context, { id }) => {
    const { community } = context.snapshot;
    const startups = startupsOfIncubator(community, id);
    const teams = community.teams.filter(({ incubator }) => incubator === id);
    const members = community.members.filter(({ incubator }) => incubator === id);
    return [
      section(context, texts.startups, linkList(context, "startups", startups)),
      section(context, texts.teams, linkList(context, "teams", teams)),
      section(context, texts.members, linkList(context, "members", members)),
    ];
  },
  prose: ({ summary, description }) => [
    { heading: texts.summary, text: summary },
    { heading: texts.description, text: description },
  ],
});
