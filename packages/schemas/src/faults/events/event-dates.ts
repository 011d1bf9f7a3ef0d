import { faultClass } from "../fault-class.ts";
import { faultyItems } from "../faulty-items.ts";

/** Something happened to a startup that had not begun. */
export const eventBeforeFirstPhase = faultClass({
  code: "event-before-first-phase",
  severity: "info",
  explanation: {
    fr: "L’évènement a lieu avant la première phase de la startup.",
    en: "The event takes place before the first phase of the startup.",
  },
  remedy: {
    fr: "Vérifie sa date, et celle de la première phase.",
    en: "Check its date, and that of the first phase.",
  },
  look: ({ phasesInOrder }) => ({
    startups: (startup) => {
      const first = phasesInOrder(startup)[0]?.item.start ?? "";
      return faultyItems("events", startup.events, ({ date }) => date < first, "date");
    },
  }),
});

/** Something has been written down that is yet to happen. */
export const eventInFuture = faultClass({
  code: "event-in-future",
  severity: "info",
  explanation: {
    fr: "L’évènement n’a pas encore eu lieu.",
    en: "The event has not taken place yet.",
  },
  remedy: {
    fr: "Vérifie sa date ; si elle est juste, il n’y a rien à faire.",
    en: "Check its date; if it is right, there is nothing to do.",
  },
  look: ({ asOf }) => {
    if (asOf === undefined) return {};
    return {
      startups: ({ events }) => faultyItems("events", events, ({ date }) => date > asOf, "date"),
    };
  },
});
