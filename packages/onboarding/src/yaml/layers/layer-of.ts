import { DUE_ANCHORS } from "../../calendar/parse-due.ts";
import type { Layer } from "../../definition/layer.ts";
import { LIST_ANCHOR } from "../../definition/list-anchor.ts";
import { settleItems } from "../checks/settle-items.ts";
import { type Spot, spotIn } from "../sheet/sheet.ts";
import { tellUnknownFields } from "../values/fields-of.ts";
import { listOf } from "../values/list-of.ts";
import { LENGTHS, textOf } from "../values/text-of.ts";
import { wordsOf } from "../values/words-of.ts";
import { additionsOf } from "./additions-of.ts";
import { changesOf } from "./changes-of.ts";
import { extendsOf } from "./extends-of.ts";
import { BASE_FIELDS, EXTENSION_FIELDS, isBaseFile, SHARED_FIELDS } from "./is-base-file.ts";
import type { ItemsContext } from "./items-of.ts";
import { removesOf } from "./removes-of.ts";
import { retiredOf } from "./retired-of.ts";
import { sectionsOf } from "./sections-of.ts";

/** What a file that is a map says, a base or a layer on others; all that is wrong with it is told. */
export function layerOf(root: Spot): Layer {
  tellUnknownFields(root, [...BASE_FIELDS, ...EXTENSION_FIELDS, ...SHARED_FIELDS]);
  const isBase = isBaseFile(root);
  const list = listFacts(root);
  const context: ItemsContext = { anchor: isBase ? list.anchor : LIST_ANCHOR, found: [] };
  const sections = sectionsOf(listOf(spotIn(root, "sections")), context);
  const extension = extensionOf(root, context);
  const named = retiredOf(spotIn(root, "retired"));
  const retired = settleItems(context.found, { isBase, retired: named });
  const facts = layerFacts(root);
  return isBase
    ? { ...facts, ...list, extends: [], sections, retired, change: [], remove: [], add: [] }
    : { ...facts, ...extension, sections: [], retired };
}

function layerFacts(root: Spot): Pick<Layer, "id" | "file" | "name"> {
  const { layer: id, file } = root.sheet;
  const name = textOf(spotIn(root, "name"));
  return { id, ...(file === undefined ? {} : { file }), ...(name === undefined ? {} : { name }) };
}

/** A list counts from its own anchor, else from the one that it is called after, else from the arrival. */
function listFacts(root: Spot): Pick<Layer, "checklist" | "title"> & { anchor: string } {
  const checklist = textOf(spotIn(root, "checklist"), LENGTHS.id);
  const titled = spotIn(root, "title");
  const title = titled.value === undefined ? undefined : wordsOf(titled, LENGTHS.title);
  const written = textOf(spotIn(root, "anchor"), LENGTHS.id);
  const anchor = written ?? DUE_ANCHORS.find((name) => name === checklist) ?? "arrivee";
  return {
    ...(checklist === undefined ? {} : { checklist }),
    ...(title === undefined ? {} : { title }),
    anchor,
  };
}

function extensionOf(
  root: Spot,
  context: ItemsContext,
): Pick<Layer, "extends" | "change" | "remove" | "add"> {
  return {
    extends: extendsOf(spotIn(root, "extends")),
    change: changesOf(spotIn(root, "change"), context.anchor),
    remove: removesOf(spotIn(root, "remove")),
    add: additionsOf(spotIn(root, "add"), context),
  };
}
