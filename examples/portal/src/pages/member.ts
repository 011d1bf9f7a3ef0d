import type { Member, Mission } from "@communaute/schemas";
import { html } from "hono/html";
import { MISSION_STATUSES, word } from "../language/words.ts";
import type { Html } from "../layout/html.ts";
import { day } from "../parts/day.ts";
import { entityPage } from "../parts/entity-page.ts";
import type { Fact } from "../parts/facts.ts";
import { reference, references } from "../parts/reference.ts";
import { section } from "../parts/section.ts";
import { table } from "../parts/table.ts";
import { webAddress } from "../parts/web-address.ts";
import type { PageContext } from "./page.ts";

const texts = {
  title: { fr: "Membre", en: "Member" },
  role: { fr: "Rôle", en: "Role" },
  domain: { fr: "Métier", en: "Trade" },
  skills: { fr: "Compétences", en: "Skills" },
  teams: { fr: "Équipes", en: "Teams" },
  incubator: { fr: "Incubateur", en: "Incubator" },
  github: { fr: "Compte GitHub", en: "GitHub account" },
  link: { fr: "Site", en: "Website" },
  missions: { fr: "Missions", en: "Missions" },
  caption: { fr: "De la plus récente à la plus ancienne", en: "From the latest to the earliest" },
  start: { fr: "Début", en: "Start" },
  end: { fr: "Fin", en: "End" },
  status: { fr: "Contrat", en: "Contract" },
  employer: { fr: "Employeur", en: "Employer" },
  startups: { fr: "Startups", en: "Startups" },
  earlier: {
    fr: "Startups d’avant, sans mission qui les nomme",
    en: "Earlier startups, which no mission names",
  },
  bio: { fr: "Présentation", en: "About" },
};

/** The page of one member. */
export const member = entityPage("members", {
  title: texts.title,
  facts: known,
  sections: (context, { missions, previously, startups }) => [
    section(context, texts.missions, missionTable(context, missions)),
    section(context, texts.earlier, references(context, "startups", [...startups, ...previously])),
  ],
  prose: ({ bio }) => [{ heading: texts.bio, text: bio }],
});

function known(context: PageContext, member: Member): Fact[] {
  return [
    { label: texts.role, value: member.role },
    { label: texts.domain, value: member.domain },
    { label: texts.skills, value: member.skills.join(", ") },
    { label: texts.teams, value: references(context, "teams", member.teams) },
    { label: texts.incubator, value: reference(context, "incubators", member.incubator) },
    { label: texts.github, value: member.github && html`<code>${member.github}</code>` },
    { label: texts.link, value: webAddress(member.link) },
  ];
}

function missionTable(context: PageContext, missions: readonly Mission[]): Html | "" {
  const { say } = context;
  const latestFirst = missions.toSorted((one, other) => (one.start < other.start ? 1 : -1));
  return table(
    say(texts.caption),
    [
      { heading: say(texts.start), cell: ({ start }) => day(context, start) },
      { heading: say(texts.end), cell: ({ end }) => day(context, end) },
      {
        heading: say(texts.status),
        cell: ({ status }) => (status ? say(word(MISSION_STATUSES, status)) : ""),
      },
      { heading: say(texts.employer), cell: ({ employer = "" }) => employer },
      {
        heading: say(texts.startups),
        cell: ({ startups }) => references(context, "startups", startups),
      },
    ],
    latestFirst,
  );
}
