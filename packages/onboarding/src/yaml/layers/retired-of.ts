import type { RetiredItem } from "../../definition/checklist.ts";
import { originOf, type Spot, spotIn } from "../sheet/sheet.ts";
import { tell } from "../sheet/tell.ts";
import { isMap, tellUnknownFields } from "../values/fields-of.ts";
import { listOf } from "../values/list-of.ts";
import { dayOf } from "../values/plain-values.ts";
import { LENGTHS, textOf } from "../values/text-of.ts";

/** The ids that will not be used again, alone or with the day and the successor. */
export function retiredOf(spot: Spot): RetiredItem[] {
  return listOf(spot).flatMap((entry) => retiredItemOf(entry) ?? []);
}

function retiredItemOf(spot: Spot): RetiredItem | undefined {
  if (!isMap(spot.value)) {
    const id = textOf(spot, LENGTHS.id);
    return id === undefined ? undefined : { id, origin: originOf(spot) };
  }
  tellUnknownFields(spot, ["id", "since", "replacedBy"]);
  const named = spotIn(spot, "id");
  if (named.value === undefined) tell(spot, "missing-field", { word: "id" });
  const id = textOf(named, LENGTHS.id);
  const since = dayOf(spotIn(spot, "since"));
  const replacedBy = textOf(spotIn(spot, "replacedBy"), LENGTHS.id);
  if (id === undefined) return undefined;
  return {
    id,
    ...(since === undefined ? {} : { since }),
    ...(replacedBy === undefined ? {} : { replacedBy }),
    origin: originOf(named),
  };
}
