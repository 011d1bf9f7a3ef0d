import { originOf, type Spot } from "../sheet/sheet.ts";
import { tell } from "../sheet/tell.ts";

/** Remembers ids; one that comes again is told with the line of the first, and gives way to a free one. */
export function claimedIds(): (id: string, spot: Spot) => string {
  const lines = new Map<string, number>();
  return (id, spot) => {
    const first = lines.get(id);
    if (first !== undefined) tell(spot, "duplicate-id", { word: id, line: first });
    const free = freeId(id, lines);
    lines.set(free, originOf(spot).line);
    return free;
  };
}

/** An id that is not taken: itself, or with the first number behind it that makes it so. */
export function freeId(id: string, taken: { has: (id: string) => boolean }): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}
