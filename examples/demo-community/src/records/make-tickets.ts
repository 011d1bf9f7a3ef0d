import { addDays, type Community, isLive } from "@communaute/schemas";
import type { RecordsGround } from "./demo-records.ts";

/** Two years of requests to those who run the shared tools; some tell no startup, and of some nobody knows who did them. */
export function makeTickets({
  random,
  community: { startups },
  asOf,
}: RecordsGround): Community["tickets"] {
  const live = startups.filter((startup) => isLive(startup, asOf));
  return Array.from({ length: live.length * 12 }, (_, index) => {
    const opened = random.integer(3, 730);
    const isDone = random.chance(0.93);
    const hand = random.weighted([
      [true, 6],
      [false, 3],
      [undefined, 1],
    ] as const);
    const startup = random.pick(live);
    return {
      id: `demande-${index + 1}`,
      request: random.pick(REQUESTS),
      openedOn: addDays(asOf, -opened),
      ...(isDone ? { closedOn: addDays(asOf, -random.integer(0, opened)) } : {}),
      status: isDone ? "done" : "todo",
      ...(random.chance(0.8) ? { startup: startup.id } : { startupAsWritten: startup.name }),
      ...(hand === undefined ? {} : { byHand: hand }),
    };
  });
}

const REQUESTS = [
  "Ouvrir un accès à l’hébergement",
  "Créer un projet de suivi d’audience",
  "Créer un nom de domaine",
  "Créer une liste de diffusion",
  "Suivre les erreurs d’un site",
] as const;
