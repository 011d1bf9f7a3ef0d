import { daysBetween } from "../../calendar/days-between.ts";
import type { CalendarDate } from "../../calendar-date.ts";
import type { Phase } from "../../entities/phase.ts";
import { type Finders, faultClass, NOTHING } from "../fault-class.ts";
import { faultyItems } from "../faulty-items.ts";
import type { Inspection } from "../inspection.ts";

/** A phase ends after the next one has started. */
export const phasesOverlap = faultClass({
  code: "phases-overlap",
  severity: "info",
  explanation: {
    fr: "La phase finit après le début de la suivante.",
    en: "The phase ends after the next one has started.",
  },
  remedy: {
    fr: "Fais-la finir la veille du début de la suivante.",
    en: "Make it end on the day before the next one starts.",
  },
  look: (inspection) => endsThat(inspection, (_phase, end, next) => end > next.start),
});

/** A phase ends more than a day before the next one starts. */
export const phasesGap = faultClass({
  code: "phases-gap",
  severity: "info",
  explanation: {
    fr: "La phase finit plus d’un jour avant le début de la suivante.",
    en: "The phase ends more than a day before the next one starts.",
  },
  remedy: {
    fr: "Fais-la finir la veille du début de la suivante, ou ajoute la phase qui manque.",
    en: "Make it end on the day before the next one starts, or add the missing phase.",
  },
  look: (inspection) =>
    endsThat(
      inspection,
      (phase, end, next) => end >= phase.start && daysBetween(end, next.start) > 1,
    ),
});

/** A phase has no end although a later one has been written. */
export const phaseEndInferred = faultClass({
  code: "phase-end-inferred",
  severity: "info",
  explanation: {
    fr: "La phase n’a pas de date de fin alors qu’une autre la suit : on suppose qu’elle finit alors.",
    en: "The phase has no last day although another follows: it is taken to end then.",
  },
  remedy: {
    fr: "Écris la date de fin si tu la connais.",
    en: "Write the last day if you know it.",
  },
  look: ({ phasesInOrder }) => ({
    startups: (startup) => {
      const latest = phasesInOrder(startup).at(-1)?.item.start ?? "";
      return faultyItems(
        "phases",
        startup.phases,
        ({ start, end }) => end === undefined && start < latest,
        "end",
      );
    },
  }),
});

/** Looks at the dated end of every phase that another one follows. */
function endsThat(
  { phasesInOrder }: Inspection,
  isFaulty: (phase: Phase, end: CalendarDate, next: Phase) => boolean,
): Finders {
  return {
    startups: (startup) => {
      const order = phasesInOrder(startup);
      return order.flatMap(({ item: phase, index }, position) => {
        const next = order[position + 1]?.item;
        if (phase.end === undefined || next === undefined) return NOTHING;
        return isFaulty(phase, phase.end, next) ? [{ at: ["phases", index, "end"] }] : NOTHING;
      });
    },
  };
}
