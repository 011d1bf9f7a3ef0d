import type { Random } from "../random.ts";
import type { World } from "../world/world.ts";
import { someOf } from "./some-of.ts";

/** Texts with outer spaces, HTML entities and quotation marks, lists of techniques in one text, links that are none. */
export function oddTexts({ members, startups, incubators }: World, random: Random): void {
  for (const { front } of someOf(members, 10, 3484, random)) front.fullname += " ";
  for (const { front } of someOf(members, 85, 3484, random)) front.role += random.pick([" ", "  "]);
  for (const { front } of someOf(members, 8, 3484, random)) {
    front.role = "Chargé d&#39;études &amp; d&#39;accompagnement";
  }
  for (const { front } of someOf(members, 8, 3484, random)) {
    front.role = `${front.role} "hors les murs"`;
  }
  for (const { front } of someOf(members, 9, 1562, random)) {
    if (front.github) front.github = `https://github.com/${front.github}`;
  }
  for (const { front } of someOf(members, 40, 3484, random)) {
    front.competences = [
      "Agilité, facilitation, animation d’ateliers, conduite d’entretien, prototypage, SEO",
    ];
  }
  for (const { front } of someOf(startups, 1, 662, random)) front.budget_url = " ";
  for (const { front } of someOf(startups, 1, 662, random))
    front.contact = front.contact.slice(0, -5);
  for (const { front } of someOf(startups, 20, 662, random)) front.usertypes = ["collégiens "];
  for (const { front } of someOf(startups, 12, 662, random)) {
    front.mission = `${front.mission}.\nEt surtout : sans papier.`;
  }
  for (const { front } of someOf(incubators, 1, 23, random)) {
    front.contact += "?subject=Contact%20depuis%20le%20site";
  }
  for (const { front } of someOf(incubators, 1, 23, random)) {
    front.short_description = "Les produits &quot;utiles&quot; du service &amp; de ses agences";
  }
}
