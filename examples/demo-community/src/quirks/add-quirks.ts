import type { Random } from "../random.ts";
import type { Sheet } from "../sheet.ts";
import type { World } from "../world/world.ts";
import { oddBodies } from "./odd-bodies.ts";
import { oddIds } from "./odd-ids.ts";
import { oddKeys } from "./odd-keys.ts";
import { oddLives } from "./odd-lives.ts";
import { oddTexts } from "./odd-texts.ts";

/** Makes sheets odd: those of `sheets`, as part of the `world` that names them. */
type Quirk = (sheets: World, random: Random, world: World) => void;

/**
 * Makes a tidy community as untidy as the real one was in August 2026: nothing that must not be read, much that must be
 * read with care. Spared sheets stay as they are.
 */
export function addQuirks(world: World, spared: ReadonlySet<Sheet>, random: Random): void {
  const isFree = (sheet: Sheet) => !spared.has(sheet);
  const free = {
    ...world,
    members: world.members.filter(isFree),
    startups: world.startups.filter(isFree),
    incubators: world.incubators.filter(isFree),
    organisations: world.organisations.filter(isFree),
  };
  QUIRKS.forEach((quirk, index) => {
    quirk(free, random.fork(`quirk ${index}`), world);
  });
}

const QUIRKS: readonly Quirk[] = [oddIds, oddTexts, oddKeys, oddBodies, oddLives];
