import { DAMAGE_PLANTS } from "./damage.ts";
import { EVENT_PLANTS } from "./events.ts";
import { FILE_PLANTS } from "./files.ts";
import { FORM_PLANTS } from "./form.ts";
import type { Plant } from "./ground.ts";
import { IDENTITY_PLANTS } from "./identity.ts";
import { LEGACY_PLANTS } from "./legacy.ts";
import { MISSION_PLANTS } from "./missions.ts";
import { PHASE_PLANTS } from "./phases.ts";
import { REFERENCE_PLANTS } from "./references.ts";
import { TRAP_PLANTS } from "./traps.ts";

/**
 * How to plant each class of fault, by its code. They are planted in this order: what changes other files first, what
 * makes files unreadable last.
 */
export const PLANTS = {
  ...REFERENCE_PLANTS,
  ...IDENTITY_PLANTS,
  ...MISSION_PLANTS,
  ...PHASE_PLANTS,
  ...EVENT_PLANTS,
  ...FORM_PLANTS,
  ...FILE_PLANTS,
  ...LEGACY_PLANTS,
  ...TRAP_PLANTS,
  ...DAMAGE_PLANTS,
} satisfies Record<string, Plant>;

/** The code of a class of fault that can be planted. */
export type PlantableCode = keyof typeof PLANTS;

/** Every code that can be planted, in the order of planting. */
export const PLANTABLE_CODES = Object.keys(PLANTS) as readonly PlantableCode[];

/** The codes that are found besides, when one is planted: the same mistake seen from another side. */
export const IMPLIES: Partial<Record<PlantableCode, readonly PlantableCode[]>> = {
  "duplicate-id": ["file-without-extension"],
};
