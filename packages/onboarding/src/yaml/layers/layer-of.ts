import type { Layer } from "../../definition/layer.ts";
import { LIST_ANCHOR } from "../../definition/list-anchor.ts";
import { tellFaultsAmong } from "../checks/faults-among.ts";
import { type Spot, spotIn } from "../sheet/sheet.ts";
import { tell } from "../sheet/tell.ts";
import { tellUnknownFields } from "../values/fields-of.ts";
import { listOf } from "../values/list-of.ts";
import { LENGTHS, textOf } from "../values/text-of.ts";
import { wordsOf } from "../values/words-of.ts";
import { additionsOf } from "./additions-of.ts";
import { changesOf } from "./changes-of.ts";
import { extendsOf } from "./extends-of.ts";
import type { ItemsContext } from "./items-of.ts";
import { removesOf } from "./removes-of.ts";
import { retiredOf } from "./retired-of.ts";
import { sectionsOf } from "./sections-of.ts";

/** What a file that is a map says, a base or a layer on others; all that is wrong with it is told. */
export function layerOf(root: Spot): Layer {
  tellUnknownFields(root, [...BASE_FIELDS, ...EXTENSION_FIELDS, ...SHARED_FIELDS]);
  const isBase = tellWhatItIs(root);
  const checklist = textOf(spotIn(root, "checklist"), LENGTHS.id);
  const anchor = textOf(spotIn(root, "anchor"), LENGTHS.id);
  const name = textOf(spotIn(root, "name"));
  const titled = spotIn(root, "title");
  const title = titled.value === undefined ? undefined : wordsOf(titled, LENGTHS.title);
  const own = anchor ?? (ANCHORS.has(checklist ?? "") ? checklist : undefined) ?? "arrivee";
  const context: ItemsContext = { anchor: isBase ? own : LIST_ANCHOR, found: [] };
  const sections = sectionsOf(listOf(spotIn(root, "sections")), context);
  const { layer: id, file } = root.sheet;
  const layer: Layer = {
    id,
    ...(file === undefined ? {} : { file }),
    ...(name === undefined ? {} : { name }),
    extends: extendsOf(spotIn(root, "extends")),
    ...(isBase && checklist !== undefined ? { checklist } : {}),
    ...(isBase && title !== undefined ? { title } : {}),
    ...(isBase ? { anchor: own } : {}),
    sections: isBase ? sections : [],
    retired: retiredOf(spotIn(root, "retired")),
    change: changesOf(spotIn(root, "change"), context.anchor),
    remove: removesOf(spotIn(root, "remove")),
    add: additionsOf(spotIn(root, "add"), context),
  };
  tellFaultsAmong(context.found, layer);
  return layer;
}

/** Whether a file is a base; telling when it is neither that nor an extension, or both, or less than a whole base. */
function tellWhatItIs(root: Spot): boolean {
  const has = (field: string) => spotIn(root, field).value !== undefined;
  const extension = EXTENSION_FIELDS.find(has);
  const base = BASE_FIELDS.find(has);
  if (extension === undefined && base === undefined) tell(root, "empty-layer");
  if (base === undefined) return false;
  if (extension !== undefined) {
    const stray = has("extends") ? base : extension;
    tell(spotIn(root, stray), "mixed-layer", { word: stray, atKey: true });
    return !has("extends");
  }
  for (const field of ["checklist", "title", "sections"]) {
    if (!has(field)) tell(root, "missing-field", { word: field });
  }
  return true;
}

const BASE_FIELDS = ["checklist", "title", "anchor", "sections"];
const EXTENSION_FIELDS = ["extends", "change", "remove", "add"];
const SHARED_FIELDS = ["name", "retired"];
const ANCHORS = new Set(["arrivee", "depart", "annonce"]);
