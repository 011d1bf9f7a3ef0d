import { faultClass, NOTHING } from "../fault-class.ts";
import { faultyItems } from "../faulty-items.ts";

/** A phase is over before it begins. */
export const phaseEndsBeforeStart = faultClass({
  code: "phase-ends-before-start",
  severity: "warning",
  explanation: {
    fr: "La phase finit avant d’avoir commencé.",
    en: "The phase ends before it starts.",
  },
  remedy: {
    fr: "Vérifie ses deux dates : l’une est fausse, ou elles sont inversées.",
    en: "Check both dates: one is wrong, or they are swapped.",
  },
  look: () => ({
    startups: ({ phases }) =>
      faultyItems("phases", phases, ({ start, end }) => end !== undefined && end < start, "end"),
  }),
});

/** A phase starts after today. */
export const phaseInFuture = faultClass({
  code: "phase-in-future",
  severity: "info",
  explanation: { fr: "La phase n’a pas encore commencé.", en: "The phase has not started yet." },
  remedy: {
    fr: "Vérifie sa date de début ; si elle est juste, il n’y a rien à faire.",
    en: "Check its first day; if it is right, there is nothing to do.",
  },
  look: ({ asOf }) => {
    if (asOf === undefined) return {};
    return {
      startups: ({ phases }) => faultyItems("phases", phases, ({ start }) => start > asOf, "start"),
    };
  },
});

/** The last phase of a startup is over and none follows. */
export const noCurrentPhase = faultClass({
  code: "no-current-phase",
  severity: "info",
  explanation: {
    fr: "La dernière phase est finie et aucune ne la suit : on ne sait pas où en est la startup.",
    en: "The last phase is over and none follows: nobody knows where the startup stands.",
  },
  remedy: {
    fr: "Ajoute la phase suivante, ou enlève la date de fin.",
    en: "Add the next phase, or remove the last day.",
  },
  look: ({ asOf, phasesInOrder }) => {
    if (asOf === undefined) return {};
    return {
      startups: (startup) => {
        const last = phasesInOrder(startup).at(-1);
        if (last?.item.end === undefined || last.item.end >= asOf) return NOTHING;
        return [{ at: ["phases", last.index, "end"] }];
      },
    };
  },
});
