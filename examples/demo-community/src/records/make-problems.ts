import { addDays, type Community } from "@communaute/schemas";
import type { RecordsGround } from "./demo-records.ts";

/** What members lived through in the last two years: some solved, some that came back, some still open. */
export function makeProblems({ random, asOf }: RecordsGround): Community["problems"] {
  return PROBLEMS.map(([stage, title], index) => {
    const raised = random.integer(60, 700);
    const changes: Community["problems"][number]["changes"] = [
      { on: addDays(asOf, -raised), status: "open" },
    ];
    if (random.chance(0.7)) {
      const solved = random.integer(10, raised - 10);
      changes.push({ on: addDays(asOf, -solved), status: "solved" });
      if (random.chance(0.2))
        changes.push({ on: addDays(asOf, -random.integer(0, 9)), status: "open" });
    } else if (random.chance(0.3)) {
      changes.push({ on: addDays(asOf, -random.integer(5, raised - 5)), status: "dropped" });
    }
    return { id: `probleme-${index + 1}`, title, stage, changes };
  });
}

const PROBLEMS = [
  ["recruit", "Les candidatures spontanées restent sans réponse"],
  ["recruit", "Personne ne sait qui peut publier une offre"],
  ["arrive", "Le compte met une semaine à être créé"],
  ["arrive", "La messagerie n’est pas accessible le premier jour"],
  ["arrive", "Les outils ne sont décrits nulle part"],
  ["leave", "Les accès restent ouverts après le départ"],
  ["leave", "Il n’y a pas d’entretien de départ"],
  ["grow", "Il n’y a pas assez de mentors"],
  ["grow", "Les offres de mobilité circulent à l’oral"],
  ["healthy-work", "On ne sait pas vers qui se tourner quand ça va mal"],
  ["share-and-help", "Les présentations ne sont pas enregistrées"],
  ["share-and-help", "L’annuaire ne dit pas qui sait faire quoi"],
  ["culture", "Les nouvelles équipes ne connaissent pas la méthode"],
  ["contribute", "Les dix pour cent ne sont pas dans les contrats"],
] as const;
