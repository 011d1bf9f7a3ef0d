import { addMonths } from "../../calendar/add-months.ts";
import { daysBetween } from "../../calendar/days-between.ts";
import type { CalendarDate } from "../../calendar-date.ts";
import type { Mission } from "../../entities/mission.ts";
import { type Finders, faultClass } from "../fault-class.ts";
import { faultyItems } from "../faulty-items.ts";

/** A mission is over before it begins. */
export const missionEndsBeforeStart = faultClass({
  code: "mission-ends-before-start",
  severity: "warning",
  explanation: {
    fr: "La mission finit avant d’avoir commencé.",
    en: "The mission ends before it starts.",
  },
  remedy: {
    fr: "Vérifie ses deux dates : l’une est fausse, ou elles sont inversées.",
    en: "Check both dates: one is wrong, or they are swapped.",
  },
  look: () => missionsThat((start, end) => end < start, "end"),
});

/** A mission starts and ends on one day. */
export const missionOfOneDay = faultClass({
  code: "mission-of-one-day",
  severity: "info",
  explanation: { fr: "La mission ne dure qu’un jour.", en: "The mission lasts a single day." },
  remedy: { fr: "Vérifie sa date de fin.", en: "Check its last day." },
  look: () => missionsThat((start, end) => end === start, "end"),
});

/** A mission lasts more than a day, but less than thirty. */
export const missionShort = faultClass({
  code: "mission-short",
  severity: "info",
  explanation: {
    fr: "La mission dure moins de trente jours.",
    en: "The mission lasts less than thirty days.",
  },
  remedy: {
    fr: "Vérifie ses deux dates, surtout l’année et le mois.",
    en: "Check both dates, the year and the month above all.",
  },
  look: () => missionsThat((start, end) => start < end && daysBetween(start, end) < 29),
});

/** A mission lasts more than five years. */
export const missionLong = faultClass({
  code: "mission-long",
  severity: "info",
  explanation: {
    fr: "La mission dure plus de cinq ans.",
    en: "The mission lasts more than five years.",
  },
  remedy: {
    fr: "Vérifie ses deux dates ; si elles sont justes, écris une mission par contrat.",
    en: "Check both dates; if they are right, write one mission for each contract.",
  },
  look: () =>
    missionsThat(
      // Five years have at least so many days; most missions have far fewer.
      (start, end) => daysBetween(start, end) >= 1825 && end >= addMonths(start, 60),
    ),
});

/** Looks for missions by their two days, told as a whole or at one of them; without an end, nothing is said. */
function missionsThat(
  isFaulty: (start: CalendarDate, end: CalendarDate) => boolean,
  property?: "end",
): Finders {
  const isFaultyMission = ({ start, end }: Mission) => end !== undefined && isFaulty(start, end);
  return {
    members: ({ missions }) => faultyItems("missions", missions, isFaultyMission, property),
  };
}
