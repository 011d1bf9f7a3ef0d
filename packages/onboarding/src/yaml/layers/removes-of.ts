import type { Remove } from "../../definition/layer.ts";
import { originOf, type Spot, spotIn } from "../sheet/sheet.ts";
import { tell } from "../sheet/tell.ts";
import { fieldIn, isMap, tellUnknownFields } from "../values/fields-of.ts";
import { oneOrMore } from "../values/list-of.ts";
import { isEmpty, LENGTHS, textOf } from "../values/text-of.ts";

/** The items that a layer takes away, by id alone or with the reason. */
export function removesOf(spot: Spot): Remove[] {
  return oneOrMore(spot).flatMap((entry) => removeOf(entry) ?? []);
}

function removeOf(spot: Spot): Remove | undefined {
  if (!isMap(spot.value)) {
    const target = textOf(spot, LENGTHS.id);
    return target === undefined ? undefined : { target, origin: originOf(spot) };
  }
  tellUnknownFields(spot, KNOWN);
  const named = spotIn(spot, "id");
  if (named.value === undefined) tell(spot, "missing-field", { word: "id" });
  const target = textOf(named, LENGTHS.id);
  const because = reasonOf(fieldIn(spot, "because", KNOWN));
  if (target === undefined) return undefined;
  return { target, ...(because === undefined ? {} : { because }), origin: originOf(named) };
}

/** An empty reason is as good as none, which is told where the target is looked for. */
function reasonOf(spot: Spot): string | undefined {
  return isEmpty(spot.value) ? undefined : textOf(spot, LENGTHS.because);
}

const KNOWN = ["id", "because"];
