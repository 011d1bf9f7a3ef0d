import { type Spot, spotIn } from "../sheet/sheet.ts";
import { tell } from "../sheet/tell.ts";

/** Whether a file is a base; telling when it is neither that nor an extension, or both, or less than a whole base. */
export function isBaseFile(root: Spot): boolean {
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

/** The fields of a whole list. */
export const BASE_FIELDS = ["checklist", "title", "anchor", "sections"];
/** The fields of a layer on others. */
export const EXTENSION_FIELDS = ["extends", "change", "remove", "add"];
/** The fields of both. */
export const SHARED_FIELDS = ["name", "retired"];
