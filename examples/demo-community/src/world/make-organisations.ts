import { fold } from "../fold.ts";
import type { Random } from "../random.ts";
import type { OrganisationFront, Sheet } from "../sheet.ts";
import { SUBJECTS } from "../vocabulary/product-words.ts";
import { BODY_TYPES, MINISTERIAL_DOMAINS } from "../vocabulary/public-bodies.ts";
import { distinct, firstFree } from "./distinct.ts";
import { writingStyle } from "./writing-style.ts";

/** So many invented public bodies, each with a name and an id of its own. */
export function madeOrganisations(count: number, random: Random): Sheet<OrganisationFront>[] {
  const names = distinct();
  return Array.from({ length: count }, () => {
    const { type, names: kinds } = random.weighted(BODY_TYPES);
    const kind = random.pick(kinds);
    const name = firstFree(names, (attempt) => {
      const subjects = random
        .sample(SUBJECTS, attempt < 5 ? 1 : 2)
        .map((word) => word.toLowerCase());
      return `${kind} des ${subjects.join(" et des ")}`;
    });
    return {
      folder: "_organisations",
      id: fold(name).replace(/[^a-z0-9]+/g, "-"),
      front: {
        name,
        acronym: initials(name),
        domaine_ministeriel: random.weighted(MINISTERIAL_DOMAINS),
        type,
      },
      body: "",
      style: writingStyle(random),
      extension: ".md",
    };
  });
}

function initials(name: string): string {
  return name
    .split(" ")
    .filter((word) => word !== "et" && word !== "des")
    .map((word) => fold(word).charAt(0).toUpperCase())
    .join("");
}
