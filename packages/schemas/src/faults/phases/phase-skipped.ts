import type { PhaseName } from "../../vocabularies.ts";
import { type Finders, faultClass, NOTHING } from "../fault-class.ts";

/** A startup was built without having been investigated. */
export const constructionWithoutInvestigation = faultClass({
  code: "construction-without-investigation",
  severity: "info",
  explanation: {
    fr: "La startup a une phase de construction sans phase d’investigation.",
    en: "The startup has a construction phase without an investigation phase.",
  },
  remedy: {
    fr: "Ajoute l’investigation si elle a eu lieu.",
    en: "Add the investigation if there was one.",
  },
  look: () => skipped("construction", "investigation"),
});

/** A startup grew without having been built. */
export const accelerationWithoutConstruction = faultClass({
  code: "acceleration-without-construction",
  severity: "info",
  explanation: {
    fr: "La startup a une phase d’accélération sans phase de construction.",
    en: "The startup has an acceleration phase without a construction phase.",
  },
  remedy: {
    fr: "Ajoute la construction si elle a eu lieu.",
    en: "Add the construction if there was one.",
  },
  look: () => skipped("acceleration", "construction"),
});

function skipped(name: PhaseName, needed: PhaseName): Finders {
  return {
    startups: ({ phases }) => {
      const index = phases.findIndex((phase) => phase.name === name);
      const complete = index < 0 || phases.some((phase) => phase.name === needed);
      return complete ? NOTHING : [{ at: ["phases", index] }];
    },
  };
}
