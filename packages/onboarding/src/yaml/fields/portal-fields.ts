import { ALWAYS } from "../../definition/always.ts";
import type { Condition } from "../../definition/condition.ts";
import { fieldOrigin, type Spot, spotIn } from "../sheet/sheet.ts";
import { tell } from "../sheet/tell.ts";
import { truthOf } from "../values/plain-values.ts";
import { domainsOf } from "./condition-of.ts";
import type { WrittenFields } from "./item-fields.ts";

/** How the portal's own files write what we write otherwise. */
export const PORTAL_FIELDS = ["domaines", "restricted", "disabled", "defaultValue"] as const;

/**
 * Adds what an item says in the portal's words.
 *
 * `domaines` is a condition; `restricted`, that the animation team ticks it; `disabled` with a `defaultValue`, that
 * nobody does and that it is done by being there, which an automatic fact that always holds says.
 */
export function readPortalFields(map: Spot, written: WrittenFields): void {
  const { fields, places } = written;
  const domains = domainsCondition(map, fields.for);
  if (domains !== undefined) {
    fields.for = domains;
    places.for = fieldOrigin(spotIn(map, "domaines"));
  }
  const restricted = spotIn(map, "restricted");
  const isRestricted = truthOf(restricted);
  written.isWhoUnclear ||= isRestricted === undefined && restricted.value !== undefined;
  if (isRestricted === true && !tellRepeated(restricted, map, "who")) {
    fields.who = ["animation"];
    places.who = fieldOrigin(restricted);
  }
  readDisabled(map, written);
}

/** The condition of an item or section with the domains that `domaines` gives it; `undefined` without any. */
export function domainsCondition(map: Spot, others: Condition | undefined): Condition | undefined {
  const spot = spotIn(map, "domaines");
  const domain = domainsOf(spot);
  if (domain === undefined) return undefined;
  if (others?.domain === undefined) return { domain, ...others };
  tell(spot, "repeated-field", { word: "domaine", known: ["domaines"] });
  return undefined;
}

function readDisabled(map: Spot, written: WrittenFields): void {
  const { fields, places } = written;
  const disabled = spotIn(map, "disabled");
  const isDisabled = truthOf(disabled);
  written.isWhoUnclear ||= isDisabled === undefined && disabled.value !== undefined;
  const given = spotIn(map, "defaultValue");
  const isGiven = truthOf(given) === true;
  if (!isDisabled) {
    if (isGiven) tell(given, "default-value-alone");
    return;
  }
  if (["who", "auto"].some((field) => tellRepeated(disabled, map, field))) return;
  if (!isGiven) tell(disabled, "cannot-be-done");
  fields.who = [];
  places.who = fieldOrigin(disabled);
  if (!isGiven) return;
  fields.auto = { fact: ALWAYS, sticky: true };
  places.auto = fieldOrigin(given);
}

function tellRepeated(spot: Spot, map: Spot, field: string): boolean {
  if (spotIn(map, field).value === undefined) return false;
  tell(spot, "repeated-field", { word: field, known: [String(spot.path.at(-1))] });
  return true;
}
