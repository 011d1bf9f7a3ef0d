import { currentPhase, isLive, type Startup } from "@communaute/schemas";
import { html } from "hono/html";
import type { Snapshot } from "../community/snapshot.ts";
import { PHASES, word } from "../language/words.ts";
import { listPage } from "../parts/list-page.ts";
import { entityLink, reference } from "../parts/reference.ts";

const texts = {
  intro: {
    fr: "Tous les produits de la communauté et leur équipe, même terminés.",
    en: "All the products of the community and their teams, ended ones too.",
  },
  name: { fr: "Nom", en: "Name" },
  pitch: { fr: "À quoi elle sert", en: "What it is for" },
  phase: { fr: "Phase", en: "Phase" },
  incubator: { fr: "Incubateur", en: "Incubator" },
  state: { fr: "État", en: "State" },
  live: { fr: "En activité", en: "Live" },
  notLive: { fr: "Pas ou plus en activité", en: "Not live, or no longer" },
};

/** The list of startups. */
export const startups = listPage("startups", {
  intro: texts.intro,
  columns: (context) => [
    {
      heading: context.say(texts.name),
      cell: (startup) => entityLink(context, "startups", startup),
    },
    {
      heading: context.say(texts.pitch),
      cell: ({ pitch = "" }) => html`<span lang="fr">${pitch}</span>`,
    },
    {
      heading: context.say(texts.phase),
      cell: (startup) => {
        const phase = phaseOf(startup, context.snapshot);
        return phase ? context.say(word(PHASES, phase)) : "";
      },
    },
    {
      heading: context.say(texts.incubator),
      cell: ({ incubator }) => reference(context, "incubators", incubator),
    },
  ],
  searched: ({ id, name, pitch }) => [id, name, pitch],
  choices: [
    {
      name: "etat",
      label: texts.state,
      of: (startup, { asOf }) => (isLive(startup, asOf) ? "active" : "inactive"),
      word: (value) => (value === "active" ? texts.live : texts.notLive),
    },
    { name: "phase", label: texts.phase, of: phaseOf, word: (value) => word(PHASES, value) },
    {
      name: "incubateur",
      label: texts.incubator,
      of: ({ incubator }) => incubator,
      word: (id, snapshot) => {
        const name = snapshot.find("incubators", id)?.name ?? id;
        return { fr: name, en: name };
      },
    },
  ],
});

function phaseOf(startup: Startup, { asOf }: Snapshot): string | undefined {
  return currentPhase(startup, asOf)?.name;
}
