import type { Random } from "../random.ts";
import type { Sheet } from "../sheet.ts";
import type { World } from "../world/world.ts";
import { groundOf, type Planting } from "./ground.ts";
import { PLANTABLE_CODES, PLANTS, type PlantableCode } from "./plants.ts";

/** How many faults of each class to plant; none of those that are left out. */
export type FaultCounts = Partial<Record<PlantableCode, number>>;

/** The faults that were planted, before the files are written. */
export interface PlantedFaults {
  /** By the sheet that is wrong; none has two. */
  plantings: Map<Sheet, Planting & { code: PlantableCode }>;
  /** All sheets that a fault depends on: they must stay as they are. */
  touched: ReadonlySet<Sheet>;
}

/**
 * Plants faults in a tidy world, each in a file of its own, and tells where.
 *
 * Throws when the world is too small for so many.
 */
export function plantFaults(world: World, counts: FaultCounts, random: Random): PlantedFaults {
  const ground = groundOf(world, random);
  const plantings: PlantedFaults["plantings"] = new Map();
  for (const code of PLANTABLE_CODES) {
    for (let left = counts[code] ?? 0; left > 0; left--) {
      const planting = PLANTS[code](ground);
      plantings.set(planting.sheet, { code, ...planting });
    }
  }
  return { plantings, touched: ground.touched };
}
