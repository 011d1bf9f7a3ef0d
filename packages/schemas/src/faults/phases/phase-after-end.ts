import type { Phase } from "../../entities/phase.ts";
import { isLivePhase, isTerminalPhase } from "../../rules/phase-order.ts";
import { type Finders, faultClass, NOTHING } from "../fault-class.ts";
import type { Inspection } from "../inspection.ts";

/** A startup lives on after its end. */
export const phaseAfterEnd = faultClass({
  code: "phase-after-end",
  severity: "warning",
  explanation: {
    fr: "La phase suit un abandon ou un transfert.",
    en: "The phase follows an abandonment or a transfer.",
  },
  remedy: {
    fr: "Corrige les dates, ou supprime l’abandon ou le transfert s’il n’a pas eu lieu.",
    en: "Correct the dates, or remove the abandonment or transfer if it never happened.",
  },
  look: (inspection) =>
    afterEnd(inspection, ({ name, start }, ended) => isLivePhase(name) && start > ended.start),
});

/** A startup ends twice. */
export const endAfterEnd = faultClass({
  code: "end-after-end",
  severity: "info",
  explanation: {
    fr: "La startup se termine deux fois : par un abandon ou un transfert, puis encore.",
    en: "The startup ends twice: by an abandonment or a transfer, then again.",
  },
  remedy: {
    fr: "Garde la fin qui a vraiment eu lieu.",
    en: "Keep the end that really happened.",
  },
  look: (inspection) => afterEnd(inspection, ({ name }) => isTerminalPhase(name)),
});

/** Looks at the phases that come right after a terminal one. */
function afterEnd(
  { phasesInOrder }: Inspection,
  isFaulty: (phase: Phase, ended: Phase) => boolean,
): Finders {
  return {
    startups: (startup) => {
      const order = phasesInOrder(startup);
      return order.flatMap(({ item: phase, index }, position) => {
        const before = order[position - 1]?.item;
        if (before === undefined || !isTerminalPhase(before.name)) return NOTHING;
        return isFaulty(phase, before) ? [{ at: ["phases", index] }] : NOTHING;
      });
    },
  };
}
