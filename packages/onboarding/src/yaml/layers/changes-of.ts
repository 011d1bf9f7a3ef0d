import type { Change } from "../../definition/layer.ts";
import { ITEM_FIELDS, itemFields } from "../fields/item-fields.ts";
import { originOf, type Spot, spotIn } from "../sheet/sheet.ts";
import { tell } from "../sheet/tell.ts";
import { isMap, isMapOf, keysOf, tellUnknownFields } from "../values/fields-of.ts";
import { isEmpty } from "../values/text-of.ts";

/** The new values of items' fields, ordered by target, so that the order of keys in the file means nothing. */
export function changesOf(spot: Spot, anchor: string): Change[] {
  if (spot.value === undefined) return [];
  if (isEmpty(spot.value)) tell(spot, "empty-field", { word: "change" });
  else if (!isMap(spot.value)) tell(spot, "changes-expected");
  return keysOf(spot).flatMap((target) => changeOf(spotIn(spot, target), target, anchor) ?? []);
}

function changeOf(spot: Spot, target: string, anchor: string): Change | undefined {
  if (isEmpty(spot.value)) {
    tell(spot, "empty-field", { word: target });
    return undefined;
  }
  if (!isMapOf(spot, ITEM_FIELDS)) return undefined;
  tellUnknownFields(spot, ITEM_FIELDS);
  const { fields, places } = itemFields(spot, anchor);
  return { target, fields, places, origin: originOf(spot) };
}
