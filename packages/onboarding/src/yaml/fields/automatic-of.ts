import type { AutomaticTick } from "../../definition/item.ts";
import { type Spot, spotIn } from "../sheet/sheet.ts";
import { tell } from "../sheet/tell.ts";
import { isMap, tellUnknownFields } from "../values/fields-of.ts";
import { truthOf } from "../values/plain-values.ts";
import { LENGTHS, textOf } from "../values/text-of.ts";

/** The fact that ticks an item: `fiche.complete`, alone or with `sticky`, which is false unless it says otherwise. */
export function automaticOf(spot: Spot): AutomaticTick | undefined {
  if (!isMap(spot.value)) {
    const fact = factOf(spot);
    return fact === undefined ? undefined : { fact, sticky: false };
  }
  tellUnknownFields(spot, ["fact", "sticky"]);
  const named = spotIn(spot, "fact");
  if (named.value === undefined) tell(spot, "missing-field", { word: "fact" });
  const fact = factOf(named);
  const sticky = truthOf(spotIn(spot, "sticky")) ?? false;
  return fact === undefined ? undefined : { fact, sticky };
}

function factOf(spot: Spot): string | undefined {
  if (typeof spot.value === "boolean" || Array.isArray(spot.value)) {
    tell(spot, "unknown-automatic-fact");
    return undefined;
  }
  const fact = textOf(spot, LENGTHS.id);
  if (fact === undefined || FACT.test(fact)) return fact;
  tell(spot, "unknown-automatic-fact");
  return undefined;
}

const FACT = /^[a-z][a-zA-Z0-9]*(?:[._-][a-zA-Z0-9]+)*$/;
