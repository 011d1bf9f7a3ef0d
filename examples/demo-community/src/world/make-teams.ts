import { fold } from "../fold.ts";
import type { Random } from "../random.ts";
import type { IncubatorFront, Sheet, TeamFront } from "../sheet.ts";
import { distinct, firstFree } from "./distinct.ts";
import { paragraph } from "./prose.ts";
import { writingStyle } from "./writing-style.ts";

/** So many invented teams, more than half of which are called «Animation», as in life. */
export function madeTeams(
  count: number,
  incubators: readonly Sheet<IncubatorFront>[],
  random: Random,
): Sheet<TeamFront>[] {
  const ids = distinct();
  return Array.from({ length: count }, () => {
    const name = random.chance(19 / 36) ? "Animation" : random.pick(OTHER_TEAMS);
    const incubator = incubators.length > 0 ? random.pick(incubators).id : undefined;
    const stem = `${incubator ?? "communaute"}-${fold(name)}`.replace(/[^a-zA-Z0-9.]+/g, "-");
    return {
      folder: "_teams",
      id: firstFree(ids, (attempt) => (attempt === 0 ? stem : `${stem}-${attempt + 1}`)),
      front: { name, mission: mission(random), ...(incubator && { incubator }) },
      body: "",
      style: writingStyle(random),
      extension: ".md",
    };
  });
}

const OTHER_TEAMS = [
  "Coachs",
  "Communication",
  "Recrutement",
  "Attribution",
  "Ops",
  "Design system",
  "Juridique",
  "Accessibilité",
  "Sécurité",
  "Soutien aux produits",
  "Documentation",
  "Achats",
  "Veille",
];

function mission(random: Random): string {
  return random.weighted([
    [() => "", 14],
    [() => paragraph(random, 2), 8],
    [() => `<p>${paragraph(random, 2)}</p>`, 7],
    [() => [paragraph(random, 3), "", paragraph(random, 4)].join("\n"), 7],
  ])();
}
