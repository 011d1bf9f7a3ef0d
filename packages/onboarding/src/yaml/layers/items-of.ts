import type { ItemDraft } from "../../definition/layer.ts";
import type { Role } from "../../definition/role.ts";
import { ITEM_FIELDS, itemFields } from "../fields/item-fields.ts";
import { originOf, type Spot, spotIn } from "../sheet/sheet.ts";
import { tell } from "../sheet/tell.ts";
import { fieldIn, isMapOf, tellUnknownFields } from "../values/fields-of.ts";
import { idOf } from "../values/id-of.ts";
import { listOf } from "../values/list-of.ts";

/** An item, and where it was read. */
export interface FoundItem {
  item: ItemDraft;
  spot: Spot;
}

/** What the items of a file share: the meaning of `J`, and the list of all, which grows as they are read. */
export interface ItemsContext {
  readonly anchor: string;
  readonly found: FoundItem[];
}

/** The items under a map's `items`; one whose id cannot even be guessed is told and left out. */
export function itemsOf(map: Spot, context: ItemsContext): ItemDraft[] {
  return listOf(spotIn(map, "items")).flatMap((spot) => itemOf(spot, context, false) ?? []);
}

function itemOf(spot: Spot, context: ItemsContext, isSubItem: boolean): ItemDraft | undefined {
  if (!isMapOf(spot, KNOWN)) return undefined;
  tellUnknownFields(spot, KNOWN);
  const { fields, places, isWhoUnclear } = itemFields(spot, context.anchor);
  if (isWhoUnclear && !fields.auto) fields.who ??= FEWEST;
  if (fieldIn(spot, "title", KNOWN).value === undefined) tell(spot, "missing-title");
  const id = idOf(spot, fields.title?.fr, KNOWN);
  const item: ItemDraft = { id: id ?? "", fields, places, items: [], origin: originOf(spot) };
  if (id !== undefined) context.found.push({ item, spot });
  item.items.push(...subItemsOf(spot, context, isSubItem));
  return id === undefined ? undefined : item;
}

function subItemsOf(spot: Spot, context: ItemsContext, isSubItem: boolean): ItemDraft[] {
  const below = spotIn(spot, "items");
  if (!isSubItem) return listOf(below).flatMap((item) => itemOf(item, context, true) ?? []);
  if (below.value !== undefined) tell(below, "sub-item-with-items", { atKey: true });
  return [];
}

/** Who may tick until it can be read who may: never the person concerned, as if nothing were written. */
const FEWEST: Role[] = ["admin"];

const KNOWN = ["id", ...ITEM_FIELDS, "items"];
