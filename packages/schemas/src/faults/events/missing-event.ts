import { faultClass, NOTHING } from "../fault-class.ts";
import { faultyItems } from "../faulty-items.ts";

/** A startup was given up, but nothing tells when and why. */
export const abandonWithoutEndEvent = faultClass({
  code: "abandon-without-end-event",
  severity: "info",
  explanation: {
    fr: "La startup est abandonnée sans évènement « end » qui le raconte.",
    en: "The startup was given up without an “end” event that tells of it.",
  },
  remedy: {
    fr: "Ajoute un évènement « end », avec sa date et la raison en commentaire.",
    en: "Add an “end” event, with its date and the reason as a comment.",
  },
  look: () => ({
    startups: ({ phases, events }) => {
      const index = phases.findIndex(({ name }) => ABANDONED.includes(name));
      if (index < 0 || events.some(({ name }) => name === "end")) return NOTHING;
      return [{ at: ["phases", index] }];
    },
  }),
});

/** A startup was helped by the acceleration fund, but no event tells when. */
export const fastWithoutEvent = faultClass({
  code: "fast-without-event",
  severity: "info",
  explanation: {
    fr: "La startup a reçu le FAST sans évènement « fast » qui le date.",
    en: "The startup was helped by the acceleration fund without a “fast” event that dates it.",
  },
  remedy: {
    fr: "Ajoute un évènement « fast » avec sa date.",
    en: "Add a “fast” event with its date.",
  },
  look: () => ({
    startups: ({ fast, events }) =>
      fast !== undefined && !events.some(({ name }) => name === "fast")
        ? [{ at: ["fast"] }]
        : NOTHING,
  }),
});

/** An event tells of the acceleration fund, but not the startup. */
export const eventFastWithoutFast = faultClass({
  code: "event-fast-without-fast",
  severity: "info",
  explanation: {
    fr: "La startup a un évènement « fast », mais ni promotion ni montant.",
    en: "The startup has a “fast” event, but neither its round nor its amount.",
  },
  remedy: {
    fr: "Ajoute « fast » à la startup, avec la promotion et le montant.",
    en: "Add “fast” to the startup, with the round and the amount.",
  },
  look: () => ({
    startups: ({ fast, events }) =>
      fast !== undefined ? NOTHING : faultyItems("events", events, ({ name }) => name === "fast"),
  }),
});

const ABANDONED: readonly string[] = ["abandon-investigation", "abandon"];
