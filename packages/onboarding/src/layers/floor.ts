import type { Text } from "@communaute/schemas";
import type { Condition } from "../definition/condition.ts";
import type { ItemFields } from "../definition/layer.ts";
import { implies } from "./condition-order.ts";
import { whoOf } from "./defaults.ts";
import { isNoLater } from "./due-order.ts";
import { isSame } from "./is-same.ts";

/** A field that any author may give to an item. */
export type Field = keyof ItemFields;

/**
 * What a locked item would lose if a field went from one value to another, or `undefined` when it loses nothing.
 *
 * Hints and links are free; whatever cannot be shown to be at least as strict is refused.
 */
export function lostByChange(field: Field, from: ItemFields, to: ItemFields): Text | undefined {
  if (isSame(from[field], to[field])) return undefined;
  return RULES[field]?.(from, to) ? undefined : LOSSES[field];
}

/** By field, whether a change leaves a locked item as strict as it was; a field without rule may not change. */
const RULES: Partial<Record<Field, (from: ItemFields, to: ItemFields) => boolean>> = {
  hint: () => true,
  links: () => true,
  locked: (_from, to) => to.locked === true,
  optional: (_from, to) => to.optional !== true,
  due: (from, to) => isNoLater(to.due, from.due),
  who: (from, to) => {
    const [before, after] = [whoOf(from), whoOf(to)];
    return (
      after.every((role) => before.includes(role)) && after.length >= Math.min(1, before.length)
    );
  },
  for: (from, to) => isAsWide(from.for, to.for),
  required: (from, to) => isAsWide(from.required, to.required),
  except: (from, to) =>
    to.except === undefined || (from.except !== undefined && implies(to.except, from.except)),
  evidence: (from, to) => strictness(to.evidence) >= strictness(from.evidence),
};

function isAsWide(from: Condition | undefined, to: Condition | undefined): boolean {
  return to === undefined || implies(from ?? {}, to);
}

function strictness(evidence: ItemFields["evidence"]): number {
  return ["none", "welcome", "required"].indexOf(evidence ?? "none");
}

const LOSSES: Record<Field, Text> = {
  title: { fr: "son titre ne peut pas changer", en: "its title cannot change" },
  hint: { fr: "son aide ne peut pas changer", en: "its hint cannot change" },
  links: { fr: "ses liens ne peuvent pas changer", en: "its links cannot change" },
  locked: { fr: "il ne peut pas être déverrouillé ici", en: "it cannot be unlocked here" },
  optional: { fr: "il ne peut pas devenir facultatif", en: "it cannot become optional" },
  due: {
    fr: "son échéance peut être avancée, pas retardée ni enlevée, et doit partir du même jour",
    en: "its due date can be earlier, not later or taken away, and has to count from the same day",
  },
  who: {
    fr: "moins de personnes peuvent le cocher, pas plus, et il en faut au moins une",
    en: "fewer people may tick it, not more, and there has to be one",
  },
  for: {
    fr: "il ne peut pas concerner moins de monde",
    en: "it cannot be meant for fewer people",
  },
  except: {
    fr: "il ne peut pas avoir plus d’exceptions",
    en: "it cannot have more exceptions",
  },
  required: {
    fr: "il ne peut pas être demandé à moins de monde",
    en: "it cannot be asked of fewer people",
  },
  evidence: {
    fr: "il ne peut pas demander moins de preuve",
    en: "it cannot ask for less evidence",
  },
  after: { fr: "ses préalables ne peuvent pas changer", en: "what comes before it cannot change" },
  auto: {
    fr: "la donnée qui le coche ne peut pas changer",
    en: "the fact that ticks it cannot change",
  },
  attestSince: {
    fr: "le jour depuis lequel il doit être attesté ne peut pas changer",
    en: "the day since which it has to be attested cannot change",
  },
  formerIds: { fr: "ses anciens ids ne peuvent pas changer", en: "its former ids cannot change" },
  carry: { fr: "« carry » ne peut pas changer", en: "“carry” cannot change" },
  split: { fr: "« split » ne peut pas changer", en: "“split” cannot change" },
  revision: { fr: "sa révision ne peut pas changer", en: "its revision cannot change" },
  redo: { fr: "« redo » ne peut pas changer", en: "“redo” cannot change" },
};
