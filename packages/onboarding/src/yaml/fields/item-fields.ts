import type { ItemFields } from "../../definition/layer.ts";
import type { Origin } from "../../definition/origin.ts";
import { fieldOrigin, type Spot, spotIn } from "../sheet/sheet.ts";
import { tell } from "../sheet/tell.ts";
import { textsOf } from "../values/list-of.ts";
import { choiceOf, countOf, dayOf, truthOf } from "../values/plain-values.ts";
import { LENGTHS } from "../values/text-of.ts";
import { wordsOf } from "../values/words-of.ts";
import { automaticOf } from "./automatic-of.ts";
import { conditionOf } from "./condition-of.ts";
import { dueOf } from "./due-of.ts";
import { linksOf } from "./links-of.ts";
import { PORTAL_FIELDS, readPortalFields } from "./portal-fields.ts";
import { rolesOf } from "./roles-of.ts";

/** The fields of an item that were written and understood, each with its place. */
export interface WrittenFields {
  fields: ItemFields;
  places: Partial<Record<keyof ItemFields, Origin>>;
  /** Whether something that decides who may tick was written, and not understood. */
  isWhoUnclear: boolean;
}

/** Reads the fields of an item, where `J` means `anchor`; what cannot be understood is told and left out. */
export function itemFields(map: Spot, anchor: string): WrittenFields {
  const written: WrittenFields = { fields: {}, places: {}, isWhoUnclear: false };
  const readers = readersOf(anchor);
  for (const field of Object.keys(readers) as (keyof ItemFields)[]) read(field);
  readPortalFields(map, written);
  if (written.fields.locked === true && written.fields.optional === true) {
    tell(spotIn(map, "optional"), "locked-optional");
    delete written.fields.optional;
  }
  return written;

  function read(field: keyof ItemFields): void {
    const spot = spotIn(map, field);
    if (spot.value === undefined) return;
    const value = readers[field](spot);
    if (value === undefined) {
      written.isWhoUnclear ||= field === "who" || field === "auto";
      return;
    }
    Object.assign(written.fields, { [field]: value });
    written.places[field] = fieldOrigin(spot);
  }
}

type Readers = { [Field in keyof ItemFields]-?: (spot: Spot) => ItemFields[Field] | undefined };

function readersOf(anchor: string): Readers {
  return { ...READERS, due: dueOf(anchor) };
}

const READERS: Omit<Readers, "due"> = {
  title: (spot) => wordsOf(spot, LENGTHS.title),
  hint: (spot) => wordsOf(spot, LENGTHS.hint),
  links: linksOf,
  for: conditionOf,
  except: conditionOf,
  required: conditionOf,
  optional: truthOf,
  after: (spot) => textsOf(spot, LENGTHS.id),
  who: rolesOf,
  locked: truthOf,
  auto: automaticOf,
  evidence: choiceOf(["none", "welcome", "required"]),
  formerIds: (spot) => textsOf(spot, LENGTHS.id),
  carry: choiceOf(["all", "any"]),
  split: choiceOf(["ask", "keep", "reset"]),
  revision: countOf,
  redo: truthOf,
  attestSince: dayOf,
};

/** The names of the fields that an item may have besides its id and its sub-items. */
export const ITEM_FIELDS: readonly string[] = [
  "title",
  "hint",
  "due",
  "who",
  ...Object.keys(READERS).filter((name) => !["title", "hint", "who"].includes(name)),
  ...PORTAL_FIELDS,
];
