import { addDays, type Community, isLive } from "@communaute/schemas";
import type { RecordsGround } from "./demo-records.ts";

/** Workshops that startups held in the last three years: half of them have had one on security. */
export function makeWorkshops({
  random,
  community: { startups },
  asOf,
}: RecordsGround): Community["workshops"] {
  return startups
    .filter((startup) => isLive(startup, asOf))
    .flatMap(({ id }) =>
      (["security", "accessibility", "impact"] as const).flatMap((kind) =>
        random.chance(kind === "security" ? 0.5 : 0.25)
          ? [{ startup: id, kind, on: addDays(asOf, -random.integer(10, 1000)) }]
          : [],
      ),
    )
    .map((workshop, index) => ({ id: `atelier-${index + 1}`, ...workshop }));
}
