import type { Random } from "../random.ts";
import type { World } from "../world/world.ts";
import { oddBodies } from "./odd-bodies.ts";
import { oddIds } from "./odd-ids.ts";
import { oddKeys } from "./odd-keys.ts";
import { oddLives } from "./odd-lives.ts";
import { oddTexts } from "./odd-texts.ts";

/**
 * Makes a tidy community as untidy as the real one was in August 2026: nothing that must not be read, much that must be
 * read with care.
 */
export function addQuirks(world: World, random: Random): void {
  for (const quirk of [oddIds, oddTexts, oddKeys, oddBodies, oddLives]) {
    quirk(world, random.fork(quirk.name));
  }
}
