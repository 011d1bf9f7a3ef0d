import type { RetiredItem } from "../../definition/checklist.ts";
import type { FoundItem } from "../layers/items-of.ts";
import { spotIn } from "../sheet/sheet.ts";
import { tell } from "../sheet/tell.ts";
import { claimedIds } from "../values/claimed-ids.ts";
import { settleLoops } from "./settle-loops.ts";
import { settlePrerequisites } from "./settle-prerequisites.ts";

/** How many items one file may hold, sub-items included. */
const MAX_ITEMS = 500;

/** What the items of a file are checked against. */
export interface ItemsOfFile {
  /** Only a base knows all items that can be waited for. */
  isBase: boolean;
  retired: readonly RetiredItem[];
}

/**
 * Tells what is wrong among the items of one file, and takes it out of them, so that nobody tells it again; gives the
 * retired ids that are left.
 */
export function settleItems(
  found: readonly FoundItem[],
  { isBase, retired }: ItemsOfFile,
): RetiredItem[] {
  const claimed = claimedIds();
  const retiredLines = new Map(retired.map(({ id, origin }) => [id, origin.line]));
  const extra = found[MAX_ITEMS];
  if (extra) tell(extra.spot, "too-many-items", { limit: MAX_ITEMS });
  for (const { item, spot } of found) {
    const named = spotIn(spot, "id");
    const at = named.value === undefined ? spot : named;
    const line = retiredLines.get(item.id);
    if (line !== undefined) tell(at, "retired-id", { word: item.id, line });
    item.id = claimed(item.id, at);
  }
  const ids = new Set(found.map(({ item }) => item.id));
  if (isBase) settlePrerequisites(found, [...retiredLines.keys()]);
  settleLoops(found);
  return retired.filter(({ id }) => !ids.has(id));
}
