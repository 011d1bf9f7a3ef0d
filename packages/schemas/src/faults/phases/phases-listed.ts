import type { Phase } from "../../entities/phase.ts";
import { phaseRank } from "../../rules/phase-order.ts";
import { faultClass } from "../fault-class.ts";

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
      repeatedBy(phases, ({ start }) => start).map((index) => ({ at: ["phases", index] })),
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
      repeatedBy(phases, ({ name }) => name).map((index) => ({ at: ["phases", index, "name"] })),
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
      phases.flatMap((phase, index) => {
        const before = phases[index - 1];
        return before !== undefined && precedes(phase, before) ? [{ at: ["phases", index] }] : [];
      }),
  }),
});

function precedes(phase: Phase, other: Phase): boolean {
  if (phase.start !== other.start) return phase.start < other.start;
  // A name that we do not know has no place among the others.
  return phaseRank(phase.name) >= 0 && phaseRank(phase.name) < phaseRank(other.name);
}

function repeatedBy(phases: readonly Phase[], key: (phase: Phase) => string): number[] {
  const seen = new Set<string>();
  return phases.flatMap((phase, index) => {
    if (seen.has(key(phase))) return [index];
    seen.add(key(phase));
    return [];
  });
}
