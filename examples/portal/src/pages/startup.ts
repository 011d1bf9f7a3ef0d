import { currentPhase, type Startup, type Text } from "@communaute/schemas";
import { html } from "hono/html";
import {
  activeMembersOfStartup,
  incubatorsOfStartup,
  otherMembersOfStartup,
} from "../community/relations.ts";
import { PHASES, word } from "../language/words.ts";
import { entityPage } from "../parts/entity-page.ts";
import type { Fact } from "../parts/facts.ts";
import { linkList } from "../parts/link-list.ts";
import { eventTable, phaseTable } from "../parts/phase-tables.ts";
import { reference, references } from "../parts/reference.ts";
import { section } from "../parts/section.ts";
import { webAddress } from "../parts/web-address.ts";
import type { PageContext } from "./page.ts";

const texts = {
  title: { fr: "Startup", en: "Startup" },
  pitch: { fr: "À quoi elle sert", en: "What it is for" },
  phase: { fr: "Phase du jour", en: "Phase on the day" },
  incubators: { fr: "Incubateurs", en: "Incubators" },
  sponsors: { fr: "Sponsors", en: "Sponsors" },
  dinumContact: { fr: "Contact à la DINUM", en: "Contact at the DINUM" },
  incubatorContact: { fr: "Contact dans l’incubateur", en: "Contact in the incubator" },
  contact: { fr: "Adresse de contact", en: "Contact address" },
  link: { fr: "Site", en: "Website" },
  repository: { fr: "Dépôt de code", en: "Code repository" },
  statsUrl: { fr: "Statistiques", en: "Statistics" },
  budgetUrl: { fr: "Budget", en: "Budget" },
  impactUrl: { fr: "Impact", en: "Impact" },
  accessibility: { fr: "Accessibilité déclarée", en: "Declared accessibility" },
  riskAnalysis: { fr: "Analyse de risques", en: "Risk analysis" },
  technologies: { fr: "Technologies", en: "Technologies" },
  themes: { fr: "Thématiques", en: "Themes" },
  userTypes: { fr: "Usagers", en: "Users" },
  yes: { fr: "Oui", en: "Yes" },
  no: { fr: "Non", en: "No" },
  phases: { fr: "Phases", en: "Phases" },
  events: { fr: "Évènements", en: "Events" },
  active: { fr: "Membres en mission", en: "Members on a mission" },
  others: { fr: "Autres membres, avant ou plus tard", en: "Other members, earlier or later" },
  description: { fr: "Présentation", en: "About" },
};

/** The page of one startup. */
export const startup = entityPage("startups", {
  title: texts.title,
  facts: (context, startup) => [...people(context, startup), ...product(context, startup)],
  sections: (context, { id, phases, events }) => {
    const { community, asOf } = context.snapshot;
    const active = activeMembersOfStartup(community, id, asOf);
    const others = otherMembersOfStartup(community, id, asOf);
    return [
      section(context, texts.phases, phaseTable(context, phases)),
      section(context, texts.events, eventTable(context, events)),
      section(context, texts.active, linkList(context, "members", active)),
      section(context, texts.others, linkList(context, "members", others)),
    ];
  },
  prose: ({ description }) => [{ heading: texts.description, text: description }],
});

function people(context: PageContext, startup: Startup): Fact[] {
  const phase = currentPhase(startup, context.snapshot.asOf)?.name;
  const incubators = incubatorsOfStartup(startup);
  return [
    { label: texts.pitch, value: startup.pitch && html`<span lang="fr">${startup.pitch}</span>` },
    { label: texts.phase, value: phase && context.say(word(PHASES, phase)) },
    { label: texts.incubators, value: references(context, "incubators", incubators) },
    { label: texts.sponsors, value: references(context, "organisations", startup.sponsors) },
    { label: texts.dinumContact, value: reference(context, "members", startup.dinumContact) },
    {
      label: texts.incubatorContact,
      value: reference(context, "members", startup.incubatorContact),
    },
    { label: texts.contact, value: startup.contact },
  ];
}

function product(context: PageContext, startup: Startup): Fact[] {
  return [
    ...addresses.map(({ label, of }) => ({ label, value: webAddress(of(startup)) })),
    { label: texts.accessibility, value: startup.accessibilityStatus },
    { label: texts.riskAnalysis, value: yesOrNo(context, startup.riskAnalysis) },
    { label: texts.userTypes, value: startup.userTypes.join(", ") },
    { label: texts.themes, value: startup.themes.join(", ") },
    { label: texts.technologies, value: startup.technologies.join(", ") },
  ];
}

const addresses: readonly { label: Text; of: (startup: Startup) => string | undefined }[] = [
  { label: texts.link, of: ({ link }) => link },
  { label: texts.repository, of: ({ repository }) => repository },
  { label: texts.statsUrl, of: ({ statsUrl }) => statsUrl },
  { label: texts.budgetUrl, of: ({ budgetUrl }) => budgetUrl },
  { label: texts.impactUrl, of: ({ impactUrl }) => impactUrl },
];

/** A fact that is absent is unknown, which is not the same as no. */
function yesOrNo({ say }: PageContext, fact: boolean | undefined): string | undefined {
  return fact === undefined ? undefined : say(fact ? texts.yes : texts.no);
}
