import type { Mission } from "../../entities/mission.ts";
import { faultClass, NOTHING } from "../fault-class.ts";
import { lastDay } from "./last-day.ts";

/** The mission that is listed last is not the one that ends last, which some tools take for granted. */
export const missionsOutOfOrder = faultClass({
  code: "missions-out-of-order",
  severity: "info",
  explanation: {
    fr: "La dernière mission écrite n’est pas celle qui finit en dernier.",
    en: "The mission written last is not the one that ends last.",
  },
  remedy: {
    fr: "Écris les missions dans l’ordre de leurs dates : certains outils ne lisent que la dernière.",
    en: "Write missions in the order of their dates: some tools only read the last one.",
  },
  look: () => ({
    members: ({ missions }) => {
      const last = missions.at(-1);
      if (last === undefined || missions.length === 1) return NOTHING;
      if (!missions.some((mission) => endsAfter(mission, last))) return NOTHING;
      return [{ at: ["missions", missions.length - 1] }];
    },
  }),
});

function endsAfter(mission: Mission, other: Mission): boolean {
  return lastDay(mission) > lastDay(other);
}
