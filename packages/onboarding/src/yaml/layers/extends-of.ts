import type { LayerReference } from "../../definition/layer.ts";
import { isLayerId, isPin, layerAndPin } from "../../layers/layer-id.ts";
import { fixOf } from "../sheet/fix-of.ts";
import { originOf, type Spot } from "../sheet/sheet.ts";
import { tell } from "../sheet/tell.ts";
import { oneOrMore } from "../values/list-of.ts";
import { textOf } from "../values/text-of.ts";

/** The layers that a file builds on, in order, each with the version asked for; names that lead elsewhere are told. */
export function extendsOf(spot: Spot): LayerReference[] {
  return spot.value === undefined
    ? []
    : oneOrMore(spot).flatMap((entry) => referenceOf(entry) ?? []);
}

function referenceOf(spot: Spot): LayerReference | undefined {
  const text = textOf(spot);
  if (text === undefined) return undefined;
  const { target, pin } = layerAndPin(text);
  if (!isLayerId(target)) {
    const suggestion = meantLayer(target);
    const fix = suggestion === undefined ? undefined : fixOf(spot, suggestion);
    tell(spot, "layer-name-invalid", { suggestion, fix });
    return undefined;
  }
  if (pin === undefined) return { target, ...originOf(spot) };
  if (isPin(pin)) return { target, pin, ...originOf(spot) };
  tell(spot, "pin-invalid");
  return undefined;
}

/** `./incubateurs/mtes.yml` names the layer `incubateurs/mtes`. */
function meantLayer(written: string): string | undefined {
  const layer = written.replace(/^\.?\//, "").replace(/\.ya?ml$/i, "");
  return isLayerId(layer) ? layer : undefined;
}
