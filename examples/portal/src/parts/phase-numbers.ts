import type { PhaseName, Text } from "@communaute/schemas";
import { html } from "hono/html";
import type { CommunityNumbers } from "../community/numbers.ts";
import { number } from "../language/counted.ts";
import { PHASES, word } from "../language/words.ts";
import type { Html } from "../layout/html.ts";
import type { PageContext } from "../pages/page.ts";
import { table } from "./table.ts";

const texts = {
  caption: {
    fr: "Startups par phase ce jour-là ; si plusieurs sont en cours, la plus avancée compte",
    en: "Startups by phase on that day; if several are under way, the furthest one counts",
  },
  phase: { fr: "Phase", en: "Phase" },
  meaning: { fr: "Ce qu’elle compte", en: "What it counts" },
  startups: { fr: "Startups", en: "Startups" },
  without: { fr: "Aucune phase", en: "No phase" },
  withoutMeaning: {
    fr: "Rien n’est écrit de ce jour-là, ou la dernière phase est close.",
    en: "Nothing is written of that day, or the last phase is closed.",
  },
  unknown: {
    fr: "Un nom de phase que le portail ne connaît pas.",
    en: "A name of a phase that the portal does not know.",
  },
};

const MEANINGS: Readonly<Record<string, Text>> = {
  investigation: {
    fr: "On vérifie que le problème existe et vaut d’être résolu.",
    en: "The problem is checked: it exists, and is worth solving.",
  },
  construction: {
    fr: "Une première version est essayée avec de vrais usagers.",
    en: "A first version is tried with real users.",
  },
  acceleration: {
    fr: "Le produit rend service et cherche à toucher tout son public.",
    en: "The product is of use, and sets out to reach its whole public.",
  },
  consolidation: {
    fr: "Le produit est installé ; son avenir se prépare.",
    en: "The product is established; its future is prepared.",
  },
  transfere: {
    fr: "Une administration a repris le produit.",
    en: "A public body has taken the product over.",
  },
  opere: { fr: "Le produit est entretenu sur la durée.", en: "The product is run for good." },
  "abandon-investigation": {
    fr: "L’investigation a conclu qu’il ne fallait pas construire.",
    en: "The investigation concluded that it was not to be built.",
  },
  abandon: { fr: "Le produit a été arrêté.", en: "The product was stopped." },
};

/** The startups of each phase, in words and numbers; their sum is all startups. */
export function phaseNumbers(context: PageContext, counts: CommunityNumbers): Html | "" {
  const { say, to, language } = context;
  const rows = [
    ...counts.phases,
    ...(counts.startupsWithoutPhase > 0
      ? [{ name: undefined, startups: counts.startupsWithoutPhase }]
      : []),
  ];
  return table(
    say(texts.caption),
    [
      {
        heading: say(texts.phase),
        cell: ({ name, startups }) => {
          const label = name === undefined ? say(texts.without) : say(word(PHASES, name));
          return name === undefined || startups === 0
            ? label
            : html`<a href="${to("/startups", { phase: name })}">${label}</a>`;
        },
      },
      { heading: say(texts.startups), cell: ({ startups }) => number(startups, language) },
      { heading: say(texts.meaning), cell: ({ name }) => say(meaning(name)) },
    ],
    rows,
  );
}

function meaning(name: PhaseName | undefined): Text {
  if (name === undefined) return texts.withoutMeaning;
  return MEANINGS[name] ?? texts.unknown;
}
