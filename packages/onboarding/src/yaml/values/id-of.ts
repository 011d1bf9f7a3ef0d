import { fixOf, quotedFix } from "../sheet/fix-of.ts";
import type { Spot } from "../sheet/sheet.ts";
import { tell } from "../sheet/tell.ts";
import { fieldIn } from "./fields-of.ts";
import { isEmpty, LENGTHS, tellFaultsOfText } from "./text-of.ts";

/** The id that a map of known fields gives itself; whatever is wrong with it is told, and the id that was meant is proposed. */
export function idOf(
  map: Spot,
  title: string | undefined,
  known: readonly string[],
): string | undefined {
  const spot = fieldIn(map, "id", known);
  const { value } = spot;
  if (value === undefined || isEmpty(value)) {
    const suggestion = title === undefined ? undefined : slug(title);
    tell(value === undefined ? map : spot, "missing-id", { suggestion });
    return suggestion;
  }
  if (typeof value !== "string") {
    tell(spot, "id-not-text", { fix: quotedFix(spot) });
    return typeof value === "number" ? slug(String(value)) : undefined;
  }
  tellFaultsOfText(spot, value, LENGTHS.id);
  if (ID.test(value)) return value;
  const suggestion = slug(value);
  const fix = suggestion === undefined ? undefined : fixOf(spot, suggestion);
  tell(spot, "invalid-id", { suggestion, fix });
  return suggestion;
}

/** An id made of a text: `Mon badge` gives `mon-badge`; `undefined` when it has no letter or digit. */
export function slug(text: string): string | undefined {
  const id = withoutLinks(text)
    .replace(/[œŒ]/g, "oe")
    .replace(/[æÆ]/g, "ae")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-|-$/g, "");
  return id === "" ? undefined : id;
}

/** What ids look like: `fiche-membre`. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function withoutLinks(text: string): string {
  return text.replace(/\]\([^)]*\)/g, "]");
}
