import type { Layer } from "../../definition/layer.ts";
import type { FoundItem } from "../layers/items-of.ts";
import { spotIn } from "../sheet/sheet.ts";
import { tell } from "../sheet/tell.ts";
import { uniqueIds } from "../values/id-of.ts";
import { tellPrerequisiteLoops } from "./prerequisite-loops.ts";
import { tellUnknownPrerequisites } from "./unknown-prerequisites.ts";

/** How many items one file may hold, sub-items included. */
export const MAX_ITEMS = 500;

/** Tells what is wrong among the items of one file: their ids, their number, what they wait for. */
export function tellFaultsAmong(found: readonly FoundItem[], layer: Layer): void {
  const claim = uniqueIds();
  const retired = new Map(layer.retired.map(({ id, origin }) => [id, origin.line]));
  for (const { item, spot } of found) {
    const named = spotIn(spot, "id");
    const at = named.value === undefined ? spot : named;
    claim(item.id, at);
    const line = retired.get(item.id);
    if (line !== undefined) tell(at, "retired-id", { word: item.id, line });
  }
  const extra = found[MAX_ITEMS];
  if (extra) tell(extra.spot, "too-many-items", { limit: MAX_ITEMS });
  if (layer.anchor !== undefined) tellUnknownPrerequisites(found, [...retired.keys()]);
  tellPrerequisiteLoops(found);
}
