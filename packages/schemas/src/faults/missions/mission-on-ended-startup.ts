import type { CalendarDate } from "../../calendar-date.ts";
import type { Mission } from "../../entities/mission.ts";
import type { Id } from "../../id.ts";
import { isUnderWay } from "../../rules/is-under-way.ts";
import { isTerminalPhase } from "../../rules/phase-order.ts";
import { type Finding, faultClass, NOTHING } from "../fault-class.ts";
import type { Inspection } from "../inspection.ts";

/** A mission starts for a startup that had already ended. */
export const missionAfterEndOfStartup = faultClass({
  code: "mission-after-end-of-startup",
  severity: "info",
  explanation: {
    fr: "La mission commence après la fin de cette startup.",
    en: "The mission starts after the end of this startup.",
  },
  remedy: {
    fr: "Retire la startup de la mission, ou corrige les phases de la startup.",
    en: "Take the startup off the mission, or correct the phases of the startup.",
  },
  look: (inspection) => {
    const endOf = endOfStartup(inspection);
    return {
      members: ({ missions }) => startupsOf(missions, endOf, ({ start }, end) => start > end),
    };
  },
});

/** A member is still on a mission for a startup that has ended. */
export const activeOnEndedStartup = faultClass({
  code: "active-on-ended-startup",
  severity: "info",
  explanation: {
    fr: "La mission est en cours alors que cette startup est terminée.",
    en: "The mission is under way although this startup has ended.",
  },
  remedy: {
    fr: "Retire la startup de la mission, ou corrige les phases de la startup.",
    en: "Take the startup off the mission, or correct the phases of the startup.",
  },
  look: (inspection) => {
    const { asOf } = inspection;
    if (asOf === undefined) return {};
    const endOf = endOfStartup(inspection);
    return {
      members: ({ missions }) =>
        startupsOf(missions, endOf, (mission, end) => isUnderWay(mission, asOf) && end <= asOf),
    };
  },
});

type EndOfStartup = (id: Id) => CalendarDate | undefined;

/** Tells the first day of the terminal phase of a startup, when its latest phase is one. */
function endOfStartup({ community, currentId, phasesInOrder }: Inspection): EndOfStartup {
  const ends = new Map<Id, CalendarDate>();
  for (const startup of community.startups) {
    const last = phasesInOrder(startup).at(-1)?.item;
    if (last !== undefined && isTerminalPhase(last.name)) ends.set(startup.id, last.start);
  }
  return (id) => ends.get(currentId("startups", id) ?? id);
}

/** The places where missions name a startup that has ended, when its end makes them faulty. */
function startupsOf(
  missions: readonly Mission[],
  endOf: EndOfStartup,
  isFaulty: (mission: Mission, end: CalendarDate) => boolean,
): readonly Finding[] {
  let found: Finding[] | undefined;
  let index = 0;
  for (const mission of missions) {
    let position = 0;
    for (const id of mission.startups) {
      const end = endOf(id);
      if (end !== undefined && isFaulty(mission, end)) {
        found ??= [];
        found.push({ at: ["missions", index, "startups", position] });
      }
      position += 1;
    }
    index += 1;
  }
  return found ?? NOTHING;
}
