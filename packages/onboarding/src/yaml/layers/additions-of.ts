import type { Addition, AdditionPlace } from "../../definition/layer.ts";
import { originOf, type Spot, spotIn } from "../sheet/sheet.ts";
import { tell } from "../sheet/tell.ts";
import { fieldIn, isMap, isMapOf, tellUnknownFields } from "../values/fields-of.ts";
import { slug } from "../values/id-of.ts";
import { listOf } from "../values/list-of.ts";
import { choiceOf } from "../values/plain-values.ts";
import { LENGTHS, textOf } from "../values/text-of.ts";
import { type ItemsContext, itemsOf } from "./items-of.ts";
import { sectionOf } from "./sections-of.ts";

/** The items that a layer adds, each block with its place; what has no clear place is told, and kept for what names it. */
export function additionsOf(spot: Spot, context: ItemsContext): Addition[] {
  return listOf(spot).flatMap((block) => additionOf(block, context) ?? []);
}

function additionOf(spot: Spot, context: ItemsContext): Addition | undefined {
  if (!isMapOf(spot, KNOWN)) return undefined;
  tellUnknownFields(spot, KNOWN);
  const section = spotIn(spot, "section");
  if (isMap(section.value)) return newSection(spot, section, context);
  const listed = fieldIn(spot, "items", KNOWN);
  if (listed.value === undefined) tell(spot, "missing-field", { word: "items" });
  const items = itemsOf(spot, context);
  const place = placeOf(spot) ?? { kind: "unclear", origin: originOf(spot) };
  return { place, items, origin: originOf(spot) };
}

function newSection(spot: Spot, map: Spot, context: ItemsContext): Addition | undefined {
  for (const field of ["before", "at"] as const) {
    const stray = spotIn(spot, field);
    if (stray.value === undefined) continue;
    if (field === "at") tell(stray, "at-without-section");
    else tell(stray, "several-places", { known: ["section", "before"] });
  }
  const after = textOf(spotIn(spot, "after"), LENGTHS.id);
  const section = sectionOf(map, context, (title) => slug(title) ?? "section");
  if (section === undefined) return undefined;
  const items = [...section.items, ...itemsOf(spot, context)];
  const place: AdditionPlace = {
    kind: "new-section",
    section: { ...section, items: [] },
    ...(after === undefined ? {} : { after }),
    origin: originOf(after === undefined ? map : spotIn(spot, "after")),
  };
  return { place, items, origin: originOf(spot) };
}

function placeOf(spot: Spot): AdditionPlace | undefined {
  const kinds = PLACES.filter((kind) => spotIn(spot, kind).value !== undefined);
  const [kind, second] = kinds;
  const at = spotIn(spot, "at");
  if (kind === undefined) {
    const isMisnamed = PLACES.some((one) => fieldIn(spot, one, KNOWN).value !== undefined);
    if (!isMisnamed) tell(spot, "no-place");
    return undefined;
  }
  if (second !== undefined) {
    tell(spotIn(spot, second), "several-places", { known: kinds });
    return undefined;
  }
  const named = spotIn(spot, kind);
  const target = textOf(named, LENGTHS.id);
  if (kind !== "section" && at.value !== undefined) tell(at, "at-without-section");
  if (target === undefined) return undefined;
  if (kind !== "section") return { kind, target, origin: originOf(named) };
  return { kind, target, at: choiceOf(["start", "end"])(at) ?? "end", origin: originOf(named) };
}

const PLACES = ["after", "before", "section"] as const;
const KNOWN = [...PLACES, "at", "items"];
