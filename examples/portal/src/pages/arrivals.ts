import { html } from "hono/html";
import { type Newcomer, newcomerOf } from "../arrivals/newcomer.ts";
import { arrivalAddress } from "../parts/checklist/step-address.ts";
import { day } from "../parts/day.ts";
import { table } from "../parts/table.ts";
import type { Page } from "./page.ts";

const texts = {
  title: { fr: "Mon arrivée", en: "My arrival" },
  intro: {
    fr: "Choisis qui arrive : la démonstration ne demande pas de se connecter. Chaque liste vient de la communauté, de l’incubateur et de l’équipe de la personne.",
    en: "Choose who arrives: the demo asks nobody to sign in. Each list comes from the community, the incubator and the team of the person.",
  },
  caption: { fr: "Les vingt dernières arrivées", en: "The last twenty arrivals" },
  name: { fr: "Nom", en: "Name" },
  arrival: { fr: "Arrivée", en: "Arrival" },
};

const MOST = 20;

/** Whose arrival it is, among the last who came. */
export const arrivals: Page = {
  path: "/arrivee",
  title: texts.title,
  draw(context) {
    const { say, to, snapshot } = context;
    const { community, asOf } = snapshot;
    const latest = community.members
      .flatMap((member) => newcomerOf(member, community, asOf) ?? [])
      .toSorted((a, b) => (a.arrival < b.arrival ? 1 : -1))
      .slice(0, MOST);
    const rows = table<Newcomer>(
      say(texts.caption),
      [
        {
          heading: say(texts.name),
          cell: ({ id, name }) => html`<a href="${to(arrivalAddress(id))}">${name}</a>`,
        },
        { heading: say(texts.arrival), cell: ({ arrival }) => day(context, arrival) },
      ],
      latest,
    );
    return { title: say(texts.title), content: html`<p>${say(texts.intro)}</p>\n${rows}` };
  },
};
