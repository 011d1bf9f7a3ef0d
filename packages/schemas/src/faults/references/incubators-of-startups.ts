import { faultClass, NOTHING } from "../fault-class.ts";
import { faultyItems } from "../faulty-items.ts";

/** An incubator highlights a startup that another one answers for. */
export const highlightedElsewhere = faultClass({
  code: "highlighted-elsewhere",
  severity: "info",
  explanation: {
    fr: "L’incubateur met en avant une startup d’un autre incubateur.",
    en: "The incubator highlights a startup of another incubator.",
  },
  remedy: {
    fr: "Retire-la de la liste, ou corrige l’incubateur de la startup.",
    en: "Take it off the list, or correct the incubator of the startup.",
  },
  look: ({ community, currentId }) => {
    const startups = new Map(community.startups.map((startup) => [startup.id, startup]));
    return {
      incubators: ({ id, highlightedStartups }) =>
        faultyItems("highlightedStartups", highlightedStartups, (highlighted) => {
          const startup = startups.get(currentId("startups", highlighted) ?? highlighted);
          if (startup?.incubator === undefined) return false;
          const owners = [startup.incubator, ...startup.incubators];
          return !owners.some((owner) => (currentId("incubators", owner) ?? owner) === id);
        }),
    };
  },
});

/** A startup lists its incubators, but not the one that answers for it. */
export const incubatorNotListed = faultClass({
  code: "incubator-not-listed",
  severity: "warning",
  explanation: {
    fr: "L’incubateur principal de la startup manque dans la liste de ses incubateurs.",
    en: "The main incubator of the startup is missing from the list of its incubators.",
  },
  remedy: {
    fr: "Ajoute-le à la liste, ou corrige l’incubateur principal.",
    en: "Add it to the list, or correct the main incubator.",
  },
  look: () => ({
    startups: ({ incubator, incubators }) => {
      const listed = incubator === undefined || incubators.includes(incubator);
      return incubators.length === 0 || listed
        ? NOTHING
        : [{ at: ["incubators"], suggestion: incubator }];
    },
  }),
});
