import type { Mission } from "../../entities/mission.ts";
import { faultClass, NOTHING } from "../fault-class.ts";
import { faultyItems } from "../faulty-items.ts";
import { byStart } from "../in-order.ts";
import { seenBefore } from "../seen-before.ts";
import { lastDay } from "./last-day.ts";

/** A mission starts before all the earlier ones of its member are over. */
export const missionsOverlap = faultClass({
  code: "missions-overlap",
  severity: "info",
  explanation: {
    fr: "La mission commence avant la fin d’une autre.",
    en: "The mission starts before another one is over.",
  },
  remedy: {
    fr: "Si l’une prolonge l’autre, fais-les se suivre d’un jour à l’autre.",
    en: "If one extends the other, make it start on the day after.",
  },
  look: () => ({
    members: ({ missions }) => {
      if (areSuccessive(missions)) return NOTHING;
      const overlapping = overlappingIn(missions);
      return faultyItems("missions", missions, (_mission, index) => overlapping.has(index));
    },
  }),
});

/** A mission has the same days as one that is listed before it. */
export const missionsIdentical = faultClass({
  code: "missions-identical",
  severity: "warning",
  explanation: {
    fr: "La mission a les mêmes dates qu’une mission écrite plus haut.",
    en: "The mission has the same dates as one written above it.",
  },
  remedy: {
    fr: "Réunis-les en une seule, avec toutes leurs startups.",
    en: "Make one of them, with the startups of both.",
  },
  look: () => ({
    members: ({ missions }) =>
      areSuccessive(missions) ? NOTHING : faultyItems("missions", missions, seenBefore(bothDays)),
  }),
});

/** Whether each mission starts once all those above it are over, as nearly all do: then none needs a second look. */
function areSuccessive(missions: readonly Mission[]): boolean {
  let latest = "";
  for (const mission of missions) {
    if (mission.start <= latest) return false;
    latest = lastDay(mission) > mission.start ? lastDay(mission) : mission.start;
  }
  return true;
}

/** The indexes of the missions that start on or before the last day of one that started before them. */
function overlappingIn(missions: readonly Mission[]): Set<number> {
  const found = new Set<number>();
  const isRepeated = seenBefore(bothDays);
  let latestEnd = "";
  for (const { item, index } of byStart(missions)) {
    // The same days twice are a fault of their own.
    if (!isRepeated(item) && item.start <= latestEnd) found.add(index);
    if (lastDay(item) > latestEnd) latestEnd = lastDay(item);
  }
  return found;
}

function bothDays({ start, end }: Mission): string {
  return `${start} ${end}`;
}
