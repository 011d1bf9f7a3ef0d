import { fold } from "../fold.ts";
import type { Random } from "../random.ts";
import type { IncubatorFront, OrganisationFront, Sheet } from "../sheet.ts";
import { SUBJECTS } from "../vocabulary/product-words.ts";
import { ADDRESSES } from "../vocabulary/public-bodies.ts";
import { distinct, firstFree } from "./distinct.ts";
import { paragraph } from "./prose.ts";
import { writingStyle } from "./writing-style.ts";

/** So many invented incubators, each owned by one of the organisations if there are any. */
export function madeIncubators(
  count: number,
  organisations: readonly Sheet<OrganisationFront>[],
  random: Random,
): Sheet<IncubatorFront>[] {
  const names = distinct();
  return Array.from({ length: count }, () => {
    const title = firstFree(names, (attempt) => {
      const subjects = random.sample(SUBJECTS, attempt < 5 ? 1 : 2).join(" et des ");
      return `${random.pick(["Fabrique", "Incubateur", "Atelier numérique"])} des ${subjects}`;
    });
    const id = fold(title).replace(/[^a-z0-9]+/g, random.chance(0.2) ? "." : "-");
    return {
      folder: "_incubators",
      id,
      front: {
        title,
        owner: organisations.length > 0 ? `/organisations/${random.pick(organisations).id}` : "",
        contact: `contact@${id.replaceAll(".", "-")}.exemple`,
        address: random.chance(0.85) ? random.pick(ADDRESSES) : "",
        website: random.chance(0.8) ? `https://${id.replaceAll(".", "-")}.exemple/` : "",
        github: random.chance(0.75) ? `https://github.com/${id.replaceAll(".", "-")}-exemple` : "",
        logo: `/img/incubators/${id}.png`,
        short_description: shortDescription(random),
        highlighted_startups: [],
      },
      body: random.chance(0.5) ? `${paragraph(random, 3)}\n` : "",
      style: writingStyle(random),
      extension: ".md",
    };
  });
}

function shortDescription(random: Random): string {
  const text = paragraph(random, 2);
  if (random.chance(0.5)) return text;
  return `<p>${text}</p>\n<ul>\n  <li><strong>Écoute</strong></li>\n  <li>Équipes autonomes</li>\n</ul>`;
}
