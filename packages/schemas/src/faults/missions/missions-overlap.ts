import type { Mission } from "../../entities/mission.ts";
import { faultClass } from "../fault-class.ts";
import { byStart } from "../in-order.ts";
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
    members: ({ missions }) => overlapping(missions).map((index) => ({ at: ["missions", index] })),
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
      [...repeated(missions)].map((index) => ({ at: ["missions", index] })),
  }),
});

function overlapping(missions: readonly Mission[]): number[] {
  if (missions.length < 2) return [];
  const alreadyTold = repeated(missions);
  const found: number[] = [];
  let latestEnd = "";
  for (const { item, index } of byStart(missions)) {
    if (item.start <= latestEnd && !alreadyTold.has(index)) found.push(index);
    if (lastDay(item) > latestEnd) latestEnd = lastDay(item);
  }
  return found;
}

function repeated(missions: readonly Mission[]): Set<number> {
  const found = new Set<number>();
  const seen = new Set<string>();
  for (const [index, mission] of missions.entries()) {
    const days = `${mission.start} ${mission.end}`;
    if (seen.has(days)) found.add(index);
    seen.add(days);
  }
  return found;
}
