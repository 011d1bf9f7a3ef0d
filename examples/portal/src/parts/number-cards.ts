import type { Text } from "@communaute/schemas";
import { html } from "hono/html";
import type { CommunityNumbers } from "../community/numbers.ts";
import { number } from "../language/counted.ts";
import type { Html } from "../layout/html.ts";
import type { PageContext } from "../pages/page.ts";

/** A number, the words for what it counts, and the list where everyone can count again. */
interface NumberFacts {
  of: Exclude<keyof CommunityNumbers, "phases">;
  path: string;
  query?: Record<string, string>;
  label: Text;
  meaning: Text;
}

/** How large the community is: each number with what it counts, leading to the list of it. */
export function numberCards({ say, to, language }: PageContext, counts: CommunityNumbers): Html {
  const cards = NUMBERS.map(
    ({ of, path, query, label, meaning }) => html`<div>
<dt><a href="${to(path, query)}">${say(label)}</a></dt>
<dd class="number">${number(counts[of], language)}</dd>
<dd class="quiet">${say(meaning)}</dd>
</div>
`,
  );
  return html`<dl class="numbers">\n${cards}</dl>`;
}

const NUMBERS: readonly NumberFacts[] = [
  {
    of: "activeMembers",
    path: "/membres",
    query: { activite: "active" },
    label: { fr: "Membres en mission", en: "Members on a mission" },
    meaning: {
      fr: "Personnes dont une mission est en cours ce jour-là, premier et dernier jours compris.",
      en: "People with a mission under way on that day, its first and last days counted.",
    },
  },
  {
    of: "members",
    path: "/membres",
    label: { fr: "Membres depuis le début", en: "Members since the start" },
    meaning: {
      fr: "Toutes les fiches de personnes, celles qui sont parties comprises.",
      en: "All files of people, those who left included.",
    },
  },
  {
    of: "liveStartups",
    path: "/startups",
    query: { etat: "active" },
    label: { fr: "Startups en activité", en: "Live startups" },
    meaning: {
      fr: "Produits sur lesquels une équipe travaille : de l’investigation à la consolidation, ou opérés.",
      en: "Products that a team works on: from investigation to consolidation, or operated.",
    },
  },
  {
    of: "startups",
    path: "/startups",
    label: { fr: "Startups depuis le début", en: "Startups since the start" },
    meaning: {
      fr: "Toutes les fiches de produits, y compris transférés ou abandonnés.",
      en: "All files of products, handed over or dropped ones included.",
    },
  },
  {
    of: "incubators",
    path: "/incubateurs",
    label: { fr: "Incubateurs", en: "Incubators" },
    meaning: {
      fr: "Équipes d’administrations qui accueillent des startups.",
      en: "Teams of public bodies that host startups.",
    },
  },
  {
    of: "organisations",
    path: "/organisations",
    label: { fr: "Organisations", en: "Organisations" },
    meaning: {
      fr: "Administrations qui financent des startups ou ont un incubateur.",
      en: "Public bodies that pay for startups or have an incubator.",
    },
  },
  {
    of: "teams",
    path: "/equipes",
    label: { fr: "Équipes", en: "Teams" },
    meaning: {
      fr: "Groupes de membres qui travaillent pour tout un incubateur.",
      en: "Groups of members who work for a whole incubator.",
    },
  },
];
