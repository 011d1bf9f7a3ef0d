import type { Phase } from "../../entities/phase.ts";
import { phaseRank } from "../../rules/phase-order.ts";
import { faultClass } from "../fault-class.ts";
import { faultyItems } from "../faulty-items.ts";
import { seenBefore } from "../seen-before.ts";

/** A phase starts on the same day as one that is listed before it. */
export const phasesSameDay = faultClass({
  code: "phases-same-day",
  severity: "info",
  explanation: {
    fr: "La phase commence le même jour qu’une autre.",
    en: "The phase starts on the same day as another one.",
  },
  remedy: {
    fr: "Corrige la date de l’une des deux, ou supprime celle qui n’a pas eu lieu.",
    en: "Correct the date of one of them, or remove the one that never was.",
  },
  look: () => ({
    startups: ({ phases }) =>
      faultyItems(
        "phases",
        phases,
        seenBefore(({ start }) => start),
      ),
  }),
});

/** A startup goes through one phase twice. */
export const phaseRepeated = faultClass({
  code: "phase-repeated",
  severity: "warning",
  explanation: {
    fr: "La startup a deux fois la même phase.",
    en: "The startup has the same phase twice.",
  },
  remedy: {
    fr: "Réunis les deux en une seule, ou corrige le nom de l’une.",
    en: "Make one of them, or correct the name of one.",
  },
  look: () => ({
    startups: ({ phases }) =>
      faultyItems(
        "phases",
        phases,
        seenBefore(({ name }) => name),
        "name",
      ),
  }),
});

/** A phase is listed after one that it comes before. */
export const phasesOutOfOrder = faultClass({
  code: "phases-out-of-order",
  severity: "info",
  explanation: {
    fr: "La phase est écrite après une phase qu’elle précède.",
    en: "The phase is written after one that it comes before.",
  },
  remedy: {
    fr: "Écris les phases dans l’ordre de leurs dates.",
    en: "Write phases in the order of their dates.",
  },
  look: () => ({
    startups: ({ phases }) =>
      faultyItems("phases", phases, (phase, index) => {
        const before = phases[index - 1];
        return before !== undefined && precedes(phase, before);
      }),
  }),
});

function precedes(phase: Phase, other: Phase): boolean {
  if (phase.start !== other.start) return phase.start < other.start;
  // A name that we do not know has no place among the others.
  return phaseRank(phase.name) >= 0 && phaseRank(phase.name) < phaseRank(other.name);
}
