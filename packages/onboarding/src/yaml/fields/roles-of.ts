import { nearest } from "@communaute/schemas";
import type { Role } from "../../definition/role.ts";
import { fixOf } from "../sheet/fix-of.ts";
import type { Spot } from "../sheet/sheet.ts";
import { tell } from "../sheet/tell.ts";
import { oneOrMore } from "../values/list-of.ts";
import { isEmpty, textOf } from "../values/text-of.ts";

/** Who may tick, in French or English, one or several, each once; `undefined` when nobody is left, which is told. */
export function rolesOf(spot: Spot): Role[] | undefined {
  const { value } = spot;
  if (value === undefined) return undefined;
  if (isEmpty(value) || (Array.isArray(value) && value.length === 0)) {
    tell(spot, "empty-who");
    return undefined;
  }
  const roles = new Set(oneOrMore(spot).flatMap((entry) => roleOf(entry) ?? []));
  return roles.size === 0 ? undefined : [...roles];
}

function roleOf(spot: Spot): Role | undefined {
  const text = textOf(spot);
  if (text === undefined) return undefined;
  const role = ROLE_WORDS.get(text.normalize("NFC").toLowerCase());
  if (role !== undefined) return role;
  const suggestion = nearest(ROLE_WORDS.keys())(text);
  const fix = suggestion === undefined ? undefined : fixOf(spot, suggestion);
  // What is like no role may be the name of whoever is meant.
  tell(spot, "unknown-role", { word: suggestion && text, suggestion, fix });
  return undefined;
}

const ROLE_WORDS: ReadonlyMap<string, Role> = new Map([
  ["moi", "self"],
  ["self", "self"],
  ["referent", "referent"],
  ["référent", "referent"],
  ["référente", "referent"],
  ["referente", "referent"],
  ["animation", "animation"],
  ["admin", "admin"],
]);
