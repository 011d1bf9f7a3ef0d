import type { Measure } from "./measure-definition.ts";
import { countOutcome, detail } from "./outcomes.ts";
import { phaseOn } from "./preparation/prepared-startup.ts";

/** How many startups change their phase during the period, with each change from one phase to another as details. */
export const phaseTransitions: Measure = {
  definition: {
    id: "phase-transitions",
    version: 1,
    title: { fr: "Changements de phase", en: "Phase transitions" },
    question: {
      fr: "Combien de startups ont changé de phase pendant la période, et vers où ?",
      en: "How many startups changed their phase during the period, and to which one?",
    },
    unit: "startups",
    direction: "none",
    numerator: {
      fr: "Les startups qui ne sont pas dans la même phase au début et à la fin de la période, débuts compris.",
      en: "The startups that are not in the same phase when the period starts and when it ends, first phases included.",
    },
    denominator: { fr: "Aucun : c’est un compte.", en: "None: it is a count." },
    sources: ["startups"],
    subject: "startups",
    domain: null,
    defaultPeriod: { months: 12 },
    periodEnds: "as-of",
    dependsOnMissionEnds: false,
    disclosure: "public",
    threshold: 1,
    seed: "around",
    breakdowns: ["incubator", "phase"],
  },
  calculate({ population, from, to }) {
    const changes = new Map<string, number>();
    for (const startup of population.startups) {
      const before = phaseOn(startup, from - 1) ?? "none";
      const after = phaseOn(startup, to - 1) ?? "none";
      if (before === after) continue;
      const change = `${before}→${after}`;
      changes.set(change, (changes.get(change) ?? 0) + 1);
    }
    const names = [...changes.keys()].sort();
    const total = [...changes.values()].reduce((sum, count) => sum + count, 0);
    return countOutcome(
      total,
      names.map((name) => detail(`transition:${name}`, changes.get(name) ?? 0)),
    );
  },
};
