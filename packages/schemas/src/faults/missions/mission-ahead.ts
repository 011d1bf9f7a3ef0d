import { addMonths } from "../../calendar/add-months.ts";
import type { Mission } from "../../entities/mission.ts";
import { faultClass } from "../fault-class.ts";
import { faultyItems } from "../faulty-items.ts";

/** A mission starts after today. */
export const missionInFuture = faultClass({
  code: "mission-in-future",
  severity: "info",
  explanation: {
    fr: "La mission n’a pas encore commencé.",
    en: "The mission has not started yet.",
  },
  remedy: {
    fr: "Vérifie sa date de début ; si elle est juste, il n’y a rien à faire.",
    en: "Check its first day; if it is right, there is nothing to do.",
  },
  look: ({ asOf }) => {
    if (asOf === undefined) return {};
    const isAhead = ({ start }: Mission) => start > asOf;
    return {
      members: ({ missions }) => faultyItems("missions", missions, isAhead, "start"),
    };
  },
});

/** A mission ends later than contracts are made for, though its member is no civil servant. */
export const missionEndsFar = faultClass({
  code: "mission-ends-far",
  severity: "info",
  explanation: {
    fr: "La mission finit dans plus de six mois, ce qui n’est prévu que pour les agents publics.",
    en: "The mission ends more than six months ahead, which is only meant for civil servants.",
  },
  remedy: {
    fr: "Ramène sa fin à six mois au plus, et prolonge-la le moment venu.",
    en: "Bring its end back to six months at most, and extend it when the time comes.",
  },
  look: ({ asOf }) => {
    if (asOf === undefined) return {};
    const limit = addMonths(asOf, 6);
    const endsFar = ({ end, status }: Mission) =>
      end !== undefined && end > limit && status !== "admin";
    return {
      members: ({ missions }) => faultyItems("missions", missions, endsFar, "end"),
    };
  },
});
