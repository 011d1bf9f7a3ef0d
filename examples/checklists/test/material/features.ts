import type { Condition, Due, Item, Role } from "@communaute/onboarding";
import type { Layer } from "@communaute/onboarding/yaml";
import type { Written } from "./written.ts";

/** Whether the files use a feature of the engine. */
export type IsUsed = (written: Written) => boolean;

type Fields = Written["fields"][number];

/** Features by their sentences; a new value of a type that is listed here has to be listed too. */
export const FEATURES: Readonly<Record<string, IsUsed>> = {
  ...each<keyof Condition>(
    "a condition on",
    {
      domain: true,
      status: true,
      incubator: true,
      team: true,
      phase: true,
      place: true,
      role: true,
      mission: true,
      returning: true,
    },
    (key) =>
      ({ conditions }) =>
        conditions.some((condition) => condition[key] !== undefined),
  ),
  ...each<"for" | "except" | "required">(
    "a condition under",
    { for: true, except: true, required: true },
    (key) =>
      ({ fields }) =>
        fields.some((one) => one[key] !== undefined),
  ),
  ...each<Due["unit"]>(
    "a due date in",
    { day: true, "working-day": true, week: true, month: true },
    (unit) =>
      ({ dues }) =>
        dues.some((due) => due.unit === unit),
  ),
  ...each<NonNullable<Due["roll"]>>(
    "a due date whose closed day goes to",
    { next: true, previous: true, none: true },
    (roll) =>
      ({ dues }) =>
        dues.some((due) => due.roll === roll),
  ),
  ...each<"arrivee" | "depart" | "annonce">(
    "a due date from",
    { arrivee: true, depart: true, annonce: true },
    (anchor) =>
      ({ dues }) =>
        dues.some(({ from, item }) => from === anchor && !item),
  ),
  "a due date from another item": ({ dues }) => dues.some(({ item }) => item),
  "a due date before its day": ({ dues }) => dues.some(({ days }) => days < 0),
  "a due date on its day": ({ dues }) => dues.some(({ days }) => days === 0),
  ...each<Role>("ticked by", { self: true, referent: true, animation: true, admin: true }, (role) =>
    has("who", (who) => who?.includes(role) ?? false),
  ),
  ...each<Item["evidence"]>("evidence", { none: true, welcome: true, required: true }, (evidence) =>
    has("evidence", (value) => value === evidence),
  ),
  ...each<NonNullable<Item["carry"]>>("carry", { all: true, any: true }, (carry) =>
    has("carry", (value) => value === carry),
  ),
  ...each<Item["split"]>("split", { ask: true, keep: true, reset: true }, (split) =>
    has("split", (value) => value === split),
  ),
  "ticks of a former id": has("formerIds", (ids = []) => ids.length > 0),
  "a new meaning under the same id, to be done again": ({ fields }) =>
    fields.some(({ revision = 1, redo }) => revision > 1 && redo),
  "rights that were tightened on a day": has("attestSince"),
  "ticked by data": has("auto", (auto) => auto?.sticky === false),
  "ticked by data for good": has("auto", (auto) => auto?.sticky === true),
  "part of the floor": has("locked", Boolean),
  optional: has("optional", Boolean),
  "made compulsory by a layer": has("optional", (optional) => optional === false),
  "after other items": has("after", (after = []) => after.length > 0),
  "a hint": has("hint"),
  "a link with words": has("links", (links = []) => links.some(({ title }) => title)),
  "a bare link": has("links", (links = []) => links.some(({ title }) => !title)),
  "a link in a title": has("title", (title) => /\]\(https:/.test(title?.fr ?? "")),
  "sub-items": ({ items }) => items.some((item) => item.items.length > 0),
  "a section for some only": ({ sections }) => sections.some((section) => section.for),
  ...each<keyof Layer & ("change" | "remove" | "add" | "retired")>(
    "the verb or list",
    { change: true, remove: true, add: true, retired: true },
    (verb) =>
      ({ layers }) =>
        layers.some((layer) => layer[verb].length > 0),
  ),
  ...each<Exclude<Layer["add"][number]["place"]["kind"], "unclear">>(
    "an addition by",
    { after: true, before: true, section: true, "new-section": true },
    (kind) =>
      ({ layers }) =>
        layers.some(({ add }) => add.some(({ place }) => place.kind === kind)),
  ),
  "an addition at the start of a section": ({ layers }) =>
    layers.some(({ add }) =>
      add.some(({ place }) => place.kind === "section" && place.at === "start"),
    ),
  "a reason for a removal": ({ layers }) =>
    layers.some(({ remove }) => remove.some((one) => one.because)),
  "a retired id with its successor": ({ layers }) =>
    layers.some(({ retired }) => retired.some((one) => one.replacedBy)),
  "a retired id without one": ({ layers }) =>
    layers.some(({ retired }) => retired.some((one) => !one.replacedBy)),
  "a shared block": ({ layers }) => layers.some((layer) => layer.extends.length > 1),
  "a layer on a layer on a base": ({ layers }) => {
    const extending = new Set(layers.filter((one) => one.extends.length > 0).map(({ id }) => id));
    return layers.some((one) => one.extends.some(({ target }) => extending.has(target)));
  },
};

/** One feature for each of some values, none of which can be forgotten. */
function each<Value extends string>(
  sentence: string,
  values: Readonly<Record<Value, true>>,
  isUsed: (value: Value) => IsUsed,
): Record<string, IsUsed> {
  const names = Object.keys(values) as Value[];
  return Object.fromEntries(names.map((value) => [`${sentence} ${value}`, isUsed(value)]));
}

/** Whether a field of an item is there, with a value as wanted. */
function has<Field extends keyof Fields>(
  field: Field,
  isWanted: (value: Fields[Field]) => boolean = (value) => value !== undefined,
): IsUsed {
  return ({ fields }) => fields.some((one) => isWanted(one[field]));
}
