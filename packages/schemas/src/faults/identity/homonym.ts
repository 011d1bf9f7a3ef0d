import type { Id } from "../../id.ts";
import { faultClass, NOTHING } from "../fault-class.ts";
import { naming } from "../naming.ts";

/** Two members bear one name: perhaps one person with two files. */
export const homonym = faultClass({
  code: "homonym",
  severity: "info",
  explanation: {
    fr: "Cette personne porte le même nom qu’une autre.",
    en: "This person has the same name as another.",
  },
  remedy: {
    fr: "Si c’est la même personne, réunis les deux fiches en une.",
    en: "If they are one person, make one file of the two.",
  },
  look: () => {
    const idOfName = new Map<string, Id>();
    return {
      members: ({ id, name }) => {
        const folded = foldedName(name);
        const other = idOfName.get(folded) ?? id;
        idOfName.set(folded, other);
        if (other === id || folded === "") return NOTHING;
        const detail = naming(other, (other) => ({
          fr: `L’autre fiche est « ${other} ».`,
          en: `The other one is “${other}”.`,
        }));
        return [{ at: ["name"], detail }];
      },
    };
  },
});

/** A name without what people write differently: accents, capitals, spaces. */
function foldedName(name: string): string {
  return name.normalize("NFD").toLowerCase().replace(ACCENTS_AND_SPACES, "");
}

const ACCENTS_AND_SPACES = /[\u0300-\u036f\s]+/g;
