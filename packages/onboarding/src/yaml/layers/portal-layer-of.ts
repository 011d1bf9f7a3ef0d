import type { Layer } from "../../definition/layer.ts";
import { settleItems } from "../checks/settle-items.ts";
import type { Spot } from "../sheet/sheet.ts";
import { listOf } from "../values/list-of.ts";
import type { ItemsContext } from "./items-of.ts";
import { sectionsOf } from "./sections-of.ts";

/**
 * What a file says whose root is a list of sections, as the portal's two files are.
 *
 * It says nothing of the list itself: a file called `offboarding` or `depart` is the list of departures, any other
 * that of arrivals.
 */
export function portalLayerOf(root: Spot): Layer {
  const { layer: id, file } = root.sheet;
  const isDeparture = /(?:^|\/)(?:offboarding|depart)[^/]*$/.test(id);
  const anchor = isDeparture ? "depart" : "arrivee";
  const context: ItemsContext = { anchor, found: [] };
  const layer: Layer = {
    id,
    ...(file === undefined ? {} : { file }),
    extends: [],
    checklist: anchor,
    title: isDeparture
      ? { fr: "Mon départ", en: "My departure" }
      : { fr: "Mon arrivée", en: "My arrival" },
    anchor,
    sections: sectionsOf(listOf(root), context),
    retired: [],
    change: [],
    remove: [],
    add: [],
  };
  settleItems(context.found, { isBase: true, retired: [] });
  return layer;
}
