import type { Diagnostic } from "@communaute/schemas";
import type { RetiredItem } from "../definition/checklist.ts";
import type { Layer } from "../definition/layer.ts";
import type { Origin } from "../definition/origin.ts";
import type { DraftItem, DraftSection } from "./draft-list.ts";
import { fault, shown, written } from "./fault.ts";
import type { Naming } from "./find-item.ts";

/** No item has ever had this id; `meant` is what was probably meant. */
export function unknownItem(
  { target, purpose, origin }: Naming,
  layer: Layer,
  meant?: string | undefined,
): Diagnostic {
  const where = layer.extends.map((parent) => shown(parent.target)).join(", ") || shown(layer.id);
  const text = {
    fr: `${purpose} : aucun élément « ${shown(target)} » dans ${where}. Écris l’id d’un élément de la liste.`,
    en: `${purpose}: no item “${shown(target)}” in ${where}. Write the id of an item of the list.`,
  };
  return fault("error", "target-unknown", origin, text, meant);
}

/** Several items are equally near. */
export function ambiguous(
  { target, purpose, origin }: Naming,
  items: readonly DraftItem[],
): Diagnostic {
  return fault("error", "target-ambiguous", origin, {
    fr: `${purpose} : « ${shown(target)} » peut désigner ${listed(items, "ou", "« ", " »")}. Écris l’id entier.`,
    en: `${purpose}: “${shown(target)}” can mean ${listed(items, "or", "“", "”")}. Write the full id.`,
  });
}

/** The item has another id now. */
export function renamed({ target, purpose, origin }: Naming, now: string): Diagnostic {
  const text = {
    fr: `${purpose} : « ${shown(target)} » s’appelle maintenant « ${now} » : écris le nouveau nom.`,
    en: `${purpose}: “${shown(target)}” is now called “${now}”: write the new name.`,
  };
  return fault("warning", "target-renamed", origin, text, now);
}

/** The item is no more. */
export function retired({ target, purpose, origin }: Naming, gone: RetiredItem): Diagnostic {
  const heir = gone.replacedBy === undefined ? undefined : shown(gone.replacedBy);
  const text = {
    fr: `${purpose} : aucun élément « ${shown(target)} » (retiré${gone.since ? ` depuis le ${gone.since}` : ""}${heir ? `, remplacé par « ${heir} »` : ""}). ${heir ? `Écris « ${heir} ».` : "Choisis un autre élément."}`,
    en: `${purpose}: no item “${shown(target)}” (retired${gone.since ? ` since ${gone.since}` : ""}${heir ? `, replaced by “${heir}”` : ""}). ${heir ? `Write “${heir}”.` : "Choose another item."}`,
  };
  return fault("error", "target-retired", origin, text, heir);
}

/** No section has this id. */
export function unknownSection(target: string, origin: Origin, meant?: string): Diagnostic {
  const text = {
    fr: `Aucune section « ${shown(target)} ». Écris l’id d’une section de la liste.`,
    en: `No section “${shown(target)}”. Write the id of a section of the list.`,
  };
  return fault("error", "section-unknown", origin, text, meant);
}

/** Several sections are equally near. */
export function ambiguousSection(
  target: string,
  origin: Origin,
  sections: readonly DraftSection[],
): Diagnostic {
  const places = sections.map(({ id, draft }) => ({ id, origin: draft.origin }));
  return fault("error", "section-ambiguous", origin, {
    fr: `La section « ${shown(target)} » peut être ${listed(places, "ou", "« ", " »")}. Écris l’id entier.`,
    en: `The section “${shown(target)}” can be ${listed(places, "or", "“", "”")}. Write the full id.`,
  });
}

function listed(
  things: readonly { id: string; origin: Origin }[],
  or: string,
  open: string,
  close: string,
): string {
  return things
    .map(({ id, origin }) => `${open}${shown(id)}${close} (${written(origin)})`)
    .join(` ${or} `);
}
