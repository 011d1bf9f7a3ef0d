import { isDocument } from "../../document/any-document.ts";
import { isBlank } from "../../document/blank.ts";

/** Startups as they once stood in a file, sorted out. */
export interface ListedStartups {
  /** How they stood: as text, as a key without value, or as a list with maps or empty items. */
  form: "text" | "blank" | "maps";
  /** Ids; also items that are nothing we know, which the reader will tell of. */
  ids: unknown[];
  /** Ids that were marked `inactive`. */
  former: string[];
}

/** Sorts out startups that are not a plain list; `undefined` for a list as it is today, or anything unknown. */
export function listedStartups(value: unknown): ListedStartups | undefined {
  if (Array.isArray(value) && value.length === 0) return undefined;
  if (isBlank(value)) return { form: "blank", ids: [], former: [] };
  if (typeof value === "string") {
    return { form: "text", ids: value.split(/[\s,;]+/).filter(Boolean), former: [] };
  }
  const items = isDocument(value) ? [value] : value;
  if (!Array.isArray(items) || !items.some(isOld)) return undefined;
  const ids: unknown[] = [];
  const former: string[] = [];
  for (const item of items) {
    if (isBlank(item)) continue;
    if (!isOld(item)) ids.push(item);
    else for (const [id, state] of Object.entries(item)) (isFormer(state) ? former : ids).push(id);
  }
  return { form: "maps", ids, former };
}

/** Whether an item of a list is empty or says `pix: inactive`. */
function isOld(item: unknown): boolean {
  if (isBlank(item)) return true;
  if (!isDocument(item)) return false;
  const entries = Object.entries(item);
  return entries.length > 0 && entries.every(([id, state]) => !isBlank(id) && isState(state));
}

function isState(state: unknown): boolean {
  return isBlank(state) || typeof state === "string";
}

function isFormer(state: unknown): boolean {
  return typeof state === "string" && state.trim().toLowerCase() === "inactive";
}
