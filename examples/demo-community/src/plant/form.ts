import type { Sheet } from "../sheet.ts";
import type { Ground, Planting } from "./ground.ts";

/** Ways to write a value as nobody expects it. */
export const FORM_PLANTS = {
  "outer-spaces": ({ take, random }: Ground): Planting =>
    random.chance(0.5)
      ? withValue(take("members"), "role", "Facilitation d’ateliers ")
      : withValue(take("startups"), "mission", " Rendre visibles les chemins oubliés"),

  "html-in-text": ({ take }: Ground): Planting =>
    withValue(take("members"), "role", "Chargée d&#39;études"),

  "unknown-value": ({ take, random }: Ground): Planting =>
    random.pick([
      () => withValue(take("members"), "domaine", "Developpement"),
      () => withValue(take("members"), "memberType", "stagiaire"),
      () => withValue(take("startups"), "accessibility_status", "presque conforme"),
      () => withValue(take("organisations"), "domaine_ministeriel", "mer"),
      () => withValue(take("organisations"), "type", "administration centrale"),
    ])(),

  "contact-not-an-email": ({ take, random }: Ground): Planting =>
    withValue(
      take("startups"),
      "contact",
      random.pick(["la cellule d’appui", "contact@produit.exemple?subject=Bonjour", "a@produit.x"]),
    ),

  "link-not-a-url": ({ take, random }: Ground): Planting =>
    withValue(
      take("startups"),
      random.pick(["link", "repository", "stats_url"]),
      random.pick(["bientôt", "produit.gouv.exemple", "/stats"]),
    ),
};

function withValue(sheet: Sheet, key: string, value: string): Planting {
  Object.assign(sheet.front, { [key]: value });
  return { sheet, path: [key] };
}
